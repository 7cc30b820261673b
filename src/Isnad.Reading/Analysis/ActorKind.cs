namespace Isnad.Reading;

/// <summary>Kinds of actors. States are places; governments are organisations; press offices are offices.</summary>
public enum ActorKind
{
    Person,
    Organisation,
    Group,
    Place,
    Office,
}
