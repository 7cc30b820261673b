using Isnad.Arabic;
using Isnad.Reading;
using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>Reads an analysis back from its rows: equal to what <see cref="AnalysisRows"/> wrote.</summary>
internal sealed class ArticleRows(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public Analysis? Read(string article)
    {
        using var found = Sql.Command(connection, "SELECT key FROM articles WHERE id = $id", ("$id", article));
        if (found.ExecuteScalar() is not long id) return null;
        var noise = List(id, "SELECT span_start, span_end, reason FROM noise WHERE article = $article ORDER BY n", c => new Noise(c.Span(), c.Text()));
        var passages = List(
            id,
            "SELECT span_start, span_end, kind FROM passages WHERE article = $article ORDER BY n",
            c => new Passage(c.Span(), c.Of<PassageKind>()));
        var evidence = List(id, "SELECT span_start, span_end FROM published_evidence WHERE article = $article ORDER BY n", c => c.Span());
        var analysis = List(
            id,
            """
            SELECT e.version, e.knowledge, e.models, a.location, a.origin_kind, a.origin_sha256, a.origin_charset, a.outlet, a.outlet_name, a.outlet_host,
                   a.url, a.language, a.headline_start, a.headline_end, a.declared_day, a.declared_basis, a.declared_start, a.declared_end,
                   a.published_best, a.published_earliest, a.published_latest, a.published_basis, a.text
            FROM articles a JOIN engines e ON e.id = a.engine WHERE a.key = $article
            """,
            c => ArticleOf(c, article, noise, passages, evidence));
        var participants = Participants(id);
        return analysis[0] with
        {
            Actors = List(
                id,
                "SELECT id, kind, name, name_en, known, country, sectors FROM actors WHERE article = $article ORDER BY n",
                c => new Actor(c.Text(), c.Of<ActorKind>(), c.Text(), c.Text(), c.Flag(), c.TextOrNull(), c.Text().Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            Mentions = List(
                id,
                "SELECT span_start, span_end, actor, form, rule FROM mentions WHERE article = $article ORDER BY n",
                c => new Mention(c.Span(), c.Text(), c.Of<MentionForm>(), c.Text())),
            Roles = List(
                id,
                "SELECT span_start, span_end, actor, organisation FROM roles WHERE article = $article ORDER BY n",
                c => new Role(c.Span(), c.Text(), c.TextOrNull())),
            Times = List(
                id,
                "SELECT span_start, span_end, type, value, rule FROM times WHERE article = $article ORDER BY n",
                c => new TimeExpression(c.Span(), c.Text(), c.TextOrNull(), c.Text())),
            Quantities = List(
                id,
                "SELECT span_start, span_end, value, unit, bound FROM quantities WHERE article = $article ORDER BY n",
                c => new Quantity(c.Span(), c.Real(), c.Text(), c.Text())),
            Instruments = Instruments(id, participants),
            Statements = Statements(id, participants),
            Events = Events(id, participants),
            Appellations = List(
                id,
                "SELECT span_start, span_end, actor, valence, voice, scare_quotes FROM appellations WHERE article = $article ORDER BY n",
                c => new Appellation(c.Span(), c.TextOrNull(), c.Text(), c.Text(), c.Flag())),
            Warnings = List(id, "SELECT text FROM warnings WHERE article = $article ORDER BY n", c => c.Text()),
        };
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
    }

    private static Analysis ArticleOf(Cursor c, string id, List<Noise> noise, List<Passage> passages, List<Span> evidence)
    {
        var engine = EngineRow.Read(c.Text(), c.Text(), c.Text());
        var article = new Article
        {
            Id = id,
            Location = c.Text(),
            Origin = new Origin(c.Text(), c.Text(), c.Text()),
            Outlet = OutletOf(c.TextOrNull(), c.TextOrNull(), c.TextOrNull()),
            Url = c.TextOrNull(),
            Language = c.Text(),
            Headline = c.SpanOrNull(),
            Declared = c.DayOrNull() is { } day ? new DeclaredDate(day, c.Text(), c.SpanOrNull()) : Skip(c),
            Text = "",
            Noise = noise,
            Passages = passages,
        };
        var published = new Publication(c.DayOrNull(), c.DayOrNull(), c.DayOrNull(), c.Text(), evidence);
        return new Analysis { Engine = engine, Article = article with { Text = c.Text() }, Published = published };
    }

    private static DeclaredDate? Skip(Cursor c)
    {
        c.TextOrNull();
        c.SpanOrNull();
        return null;
    }

    private static Outlet? OutletOf(string? id, string? name, string? host) => id is null ? null : new Outlet(id, name ?? "", host);

    private List<Instrument> Instruments(long id, ILookup<(string Fact, string Part), string> participants)
    {
        var mentions = List(
                id,
                "SELECT instrument, span_start, span_end FROM instrument_mentions WHERE article = $article ORDER BY instrument, n",
                c => (Instrument: c.Number(), Span: c.Span()))
            .ToLookup(x => x.Instrument, x => x.Span);
        var n = 0;
        return List(
            id,
            "SELECT id, name, name_en, kind, date, rule FROM instruments WHERE article = $article ORDER BY n",
            c =>
            {
                n++;
                var (instrument, name, nameEn, kind, date, rule) = (c.Text(), c.Text(), c.TextOrNull(), c.Text(), c.TextOrNull(), c.Text());
                return new Instrument(instrument, name, nameEn, kind, date, [.. participants[(FactId.Of('i', n), "party")]], [.. mentions[n]], rule);
            });
    }

    private List<Statement> Statements(long id, ILookup<(string Fact, string Part), string> participants)
    {
        var links = List(
                id,
                "SELECT statement, role, actor, name, span_start, span_end FROM links WHERE article = $article ORDER BY statement, n",
                c => (Statement: c.Text(), Link: new Link(c.Text(), c.TextOrNull(), c.Text(), c.SpanOrNull())))
            .ToLookup(x => x.Statement, x => x.Link, StringComparer.Ordinal);
        var reasons = List(
                id,
                "SELECT statement, step, rule, span_start, span_end FROM reasons WHERE article = $article ORDER BY statement, n",
                c => (Statement: c.Text(), Reason: new Reason(c.Text(), c.Text(), c.SpanOrNull())))
            .ToLookup(x => x.Statement, x => x.Reason, StringComparer.Ordinal);
        return List(
            id,
            """
            SELECT id, rule, cue_start, cue_end, act, form, speaker, speaker_start, speaker_end, addressee,
                   channel, channel_start, channel_end, channel_inherited, content_start, content_end, status, inside
            FROM statements WHERE article = $article ORDER BY n
            """,
            c =>
            {
                var statement = c.Text();
                return new Statement
                {
                    Id = statement,
                    Rule = c.Text(),
                    Cue = c.Span(),
                    Act = c.Text(),
                    Form = c.Text(),
                    Speaker = new SpeakerSpan(c.TextOrNull(), c.Span()),
                    Addressee = c.TextOrNull(),
                    Channel = new Channel(c.Text(), c.SpanOrNull(), c.Flag()),
                    Content = c.Span(),
                    Status = c.Text(),
                    Inside = c.TextOrNull(),
                    Chain = [.. links[statement]],
                    About = [.. participants[(statement, "about")]],
                    Reasons = [.. reasons[statement]],
                };
            });
    }

    private List<Event> Events(long id, ILookup<(string Fact, string Part), string> participants) => List(
        id,
        """
        SELECT id, rule, type, mode, trigger_start, trigger_end, place, when_start, when_end, when_type, when_value, when_rule, status, attributed_to, background
        FROM events WHERE article = $article ORDER BY n
        """,
        c =>
        {
            var e = new Event { Id = c.Text(), Rule = c.Text(), Type = c.Text(), Mode = c.TextOrNull(), Trigger = c.Span(), Where = c.TextOrNull() };
            var (span, type, value, rule) = (c.SpanOrNull(), c.TextOrNull(), c.TextOrNull(), c.TextOrNull());
            return e with
            {
                When = span is { } s ? new TimeExpression(s, type ?? "", value, rule ?? "") : null,
                Status = c.Text(),
                AttributedTo = c.Text(),
                Background = c.Flag(),
                Source = [.. participants[(e.Id, "source")]],
                Recipient = [.. participants[(e.Id, "recipient")]],
            };
        });

    private ILookup<(string Fact, string Part), string> Participants(long id) => List(
            id,
            "SELECT fact, part, actor FROM participants WHERE article = $article ORDER BY fact, part, n",
            c => (Key: (c.Text(), c.Text()), Actor: c.Text()))
        .ToLookup(x => x.Key, x => x.Actor);

    private List<T> List<T>(long article, string sql, Func<Cursor, T> read)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Sql.Command(connection, sql, ("$article", article));
            _commands.Add(sql, command);
        }

        command.Parameters[0].Value = article;
        using var reader = command.ExecuteReader();
        var cursor = new Cursor(reader);
        var items = new List<T>();
        while (cursor.Next()) items.Add(read(cursor));
        return items;
    }
}
