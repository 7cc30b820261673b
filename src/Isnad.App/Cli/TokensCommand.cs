using System.CommandLine;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad tokens FILE|-</c>: what the Arabic engine sees, word by word.</summary>
internal static class TokensCommand
{
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "A text, or - for standard input." };
        file.Validators.Add(Shared.NoOption);
        var names = new Option<bool>("--ner") { Description = "Token, tab, name tag (BIO; PERS LOC ORG MISC); a blank line after each sentence." };
        var pretokenized = new Option<bool>("--pretokenized") { Description = "One sentence a line, tokens parted by one space and kept as they are." };
        var command = new Command("tokens", "Shows what the engine sees of a text: segments, lemmas, parts of speech and features as CoNLL-U, or names.") { file, names, pretokenized };
        Examples.Add(
            command,
            "isnad tokens article.txt",
            "echo 'وأكد الوزير ذلك.' | isnad tokens -",
            "isnad tokens --ner --pretokenized sentences.txt");
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (TokenInput.Load(path, out var reason) is not { } text)
            {
                streams.Refuse(path, reason);
                return ExitCode.SomeRefused;
            }

            using var output = streams.Writer();
            TokenReport.Run(new StringReader(text), output, new TokenReportOptions(parsed.GetValue(names), parsed.GetValue(pretokenized)));
            return ExitCode.AllRead;
        });
        return command;
    }
}
