namespace Isnad.App;

/// <summary>What the commands end with.</summary>
internal static class ExitCode
{
    public const int AllRead = 0;

    /// <summary>Something could not be read, found or written; standard error says what.</summary>
    public const int SomeRefused = 1;

    public const int WrongCommandLine = 2;
}
