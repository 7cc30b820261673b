using System.Text;
using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>A text that is changed here and there, with the way from each old code point to its new place, so that a gold moves along.</summary>
internal sealed class Rewriting
{
    private readonly string[] _before;
    private readonly string[] _instead;
    private readonly List<string> _front = [];

    public Rewriting(string text)
    {
        Runes = [.. text.EnumerateRunes()];
        _before = [.. Runes.Select(_ => "")];
        _instead = [.. Runes.Select(r => r.ToString())];
    }

    public IReadOnlyList<Rune> Runes { get; }

    public int Count => _instead.Length;

    /// <summary>The old code point; U+FFFD outside the text and for one that is no single UTF-16 unit.</summary>
    public char this[int i] => i >= 0 && i < Count && Runes[i].IsBmp ? (char)Runes[i].Value : '\uFFFD';

    public void Replace(int i, string by) => _instead[i] = by;

    /// <summary>Puts something right behind a code point; it belongs to what the code point belongs to.</summary>
    public void AddBehind(int i, string what) => _instead[i] += what;

    /// <summary>Puts something before a code point; it belongs to nothing.</summary>
    public void AddBefore(int i, string what) => _before[i] += what;

    /// <summary>Puts a line of page furniture in front of the text: noise of the new gold.</summary>
    public void AddLineInFront(string line) => _front.Add(line);

    /// <summary>Runs of Arabic letters, as [from, to).</summary>
    public IEnumerable<(int From, int To)> Words()
    {
        for (var i = 0; i < Count; i++)
        {
            var from = i;
            while (Letters.IsArabicWordUnit(this[i])) i++;
            if (i > from) yield return (from, i);
        }
    }

    /// <summary>The new text, and the gold with all its places moved.</summary>
    public (string Text, GoldArticle Gold) Apply(GoldArticle gold)
    {
        var text = new StringBuilder();
        var noise = new List<GoldArticle.Place>();
        foreach (var line in _front)
        {
            noise.Add(new GoldArticle.Place(line, text.Length));
            text.Append(line).Append('\n');
        }

        // What is put in front holds no surrogates: units are code points there.
        var at = text.Length;
        var (start, end) = (new int[Count], new int[Count]);
        for (var i = 0; i < Count; i++)
        {
            start[i] = at + _before[i].Length;
            end[i] = at = start[i] + _instead[i].EnumerateRunes().Count();
            text.Append(_before[i]).Append(_instead[i]);
        }

        (string Text, int Start) Moved(string old, int from)
        {
            var count = old.EnumerateRunes().Count();
            if (from < 0 || count == 0) return (old, from);
            var now = new StringBuilder();
            for (var i = from; i < from + count; i++) now.Append(i == from ? "" : _before[i]).Append(_instead[i]);
            return (now.ToString(), start[from]);
        }

        GoldArticle.Place? Place(GoldArticle.Place? place) => place is null ? null : Moved(place.Text, place.Start) is var (words, from) ? new GoldArticle.Place(words, from) : null;

        GoldArticle.Named Named(GoldArticle.Named named) => Moved(named.Text, named.Start) is var (words, from) ? named with { Text = words, Start = from } : named;

        GoldArticle.When When(GoldArticle.When time) => Moved(time.Text, time.Start) is var (words, from) ? time with { Text = words, Start = from } : time;

        GoldArticle.Said Said(GoldArticle.Said said) => said with { Cue = Place(said.Cue), Content = Place(said.Content), SpeakerText = Place(said.SpeakerText) };

        GoldArticle.Doubt Doubt(GoldArticle.Doubt doubt)
        {
            var (words, from) = Moved(doubt.Text ?? "", doubt.Start ?? -1);
            return doubt with { Text = doubt.Text is null ? null : words, Start = doubt.Start is null ? null : from, Cue = Place(doubt.Cue), Content = Place(doubt.Content), SpeakerText = Place(doubt.SpeakerText) };
        }

        return (text.ToString(), gold with
        {
            Headline = Place(gold.Headline),
            Noise = [.. noise, .. gold.Noise.Select(n => Place(n)!)],
            Mentions = [.. gold.Mentions.Select(Named)],
            Times = [.. gold.Times.Select(When)],
            Statements = [.. gold.Statements.Select(Said)],
            Doubtful = [.. gold.Doubtful.Select(Doubt)],
        });
    }
}
