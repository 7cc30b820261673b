namespace Isnad.Reading;

/// <summary>Nouns of event-carriers.tsv that tell how the actor behind them has part in an event.</summary>
/// <param name="Sites">What an attack hits: «قصف أهداف الحزب».</param>
/// <param name="Efforts">What is backed and is nobody: «دعم جهود الوساطة».</param>
/// <param name="Shares">What somebody has in an event: «مشاركة فلان في الهجوم».</param>
/// <param name="Decisions">Whose holder does what the masdar behind him tells: «قرار فلان وقف التمويل».</param>
internal sealed record Kinds(Carriers Sites, Carriers Efforts, Carriers Shares, Carriers Decisions);
