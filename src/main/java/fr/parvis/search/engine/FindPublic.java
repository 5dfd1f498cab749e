package fr.parvis.search.engine;

import fr.parvis.search.PublicKinds;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.search.Results;
import fr.parvis.search.Results.Hit;
import fr.parvis.search.Suggestion;
import fr.parvis.search.engine.ReadEntries.Candidate;
import fr.parvis.search.engine.ReadEntries.Shown;
import fr.parvis.search.engine.ReadEntries.Title;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Two statements when something is found: where the words are, then what is shown of it. */
@Component
class FindPublic implements PublicSearch {

    /** Beyond, a better question helps more than another page. */
    private static final int MOST_PAGES = 10;

    private static final int SHORTEST_SUGGESTED = 2;
    private static final int MOST_TITLES = 100;

    private final ReadEntries entries;
    private final Spelling spelling;
    private final OwnSynonyms synonyms;
    private final PublicKinds kinds;
    private final Clock clock;

    FindPublic(
            ReadEntries entries,
            Spelling spelling,
            OwnSynonyms synonyms,
            PublicKinds kinds,
            Clock clock) {
        this.entries = entries;
        this.spelling = spelling;
        this.synonyms = synonyms;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Results find(PublicQuery query) {
        Question question = question(query.words());
        if (question.isEmpty()) {
            return Results.NONE;
        }
        return asked(query, question.all(), null, false)
                .or(() -> asked(query, question.begun(), null, false))
                .or(() -> corrected(query, question))
                .or(() -> asked(query, question.any(), null, true))
                .orElse(Results.NONE);
    }

    private Optional<Results> corrected(PublicQuery query, Question question) {
        return spelling.corrected(question.words(), query.lang())
                .flatMap(words -> asked(query, question(words).all(), words, false));
    }

    private Optional<Results> asked(
            PublicQuery query, String words, String corrected, boolean loose) {
        Candidates all = entries.candidates(words, query.lang(), Limits.NONE);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Candidates left = narrowed(query, words, all);
        List<Candidate> best = left.all().stream().sorted(ranking().bestFirst()).toList();
        int pages = Math.min(MOST_PAGES, Math.ceilDiv(best.size(), PublicQuery.PAGE));
        return Optional.of(
                new Results(
                        hits(page(best, query.page()), words, query.lang()),
                        corrected,
                        loose,
                        narrowing(query).facets(all),
                        best.size(),
                        left.more(),
                        pages));
    }

    /** Asked anew only when not all were looked at. */
    private Candidates narrowed(PublicQuery query, String words, Candidates all) {
        if (!query.isNarrowed()) {
            return all;
        }
        return all.more()
                ? entries.candidates(words, query.lang(), Limits.of(query, LocalDate.now(clock)))
                : new Candidates(narrowing(query).chosen(all.all()));
    }

    private Narrowing narrowing(PublicQuery query) {
        return new Narrowing(query, LocalDate.now(clock));
    }

    private static List<Candidate> page(List<Candidate> all, int page) {
        return all.stream()
                .limit((long) MOST_PAGES * PublicQuery.PAGE)
                .skip((Math.max(page, 1) - 1L) * PublicQuery.PAGE)
                .limit(PublicQuery.PAGE)
                .toList();
    }

    private List<Hit> hits(List<Candidate> page, String words, String lang) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<String, Shown> shown = entries.shown(page, words, lang, Marks.OPTIONS);
        return page.stream()
                .map(one -> shown.get(one.key()))
                .filter(Objects::nonNull)
                .map(FindPublic::hit)
                .toList();
    }

    private static Hit hit(Shown shown) {
        return new Hit(
                shown.kind(),
                shown.id(),
                shown.lang(),
                shown.path(),
                shown.rubric(),
                shown.day(),
                Marks.passage(shown.title()),
                Marks.passage(shown.snippet()));
    }

    @Override
    public List<Suggestion> suggest(String typed, String lang, int limit) {
        Question question = question(typed);
        if (String.join("", question.words()).length() < SHORTEST_SUGGESTED) {
            return List.of();
        }
        List<Title> titles = entries.titles(question.begun(), lang, MOST_TITLES);
        if (titles.isEmpty()) {
            titles =
                    spelling.corrected(question.words(), lang).stream()
                            .map(words -> question(words).begun())
                            .flatMap(words -> entries.titles(words, lang, MOST_TITLES).stream())
                            .toList();
        }
        return best(titles.stream()).limit(limit).toList();
    }

    private Stream<Suggestion> best(Stream<Title> titles) {
        Ranking ranking = ranking();
        return titles.sorted(
                        Comparator.comparingDouble(
                                one -> -ranking.score(one.kind(), one.day(), one.rank())))
                .map(one -> new Suggestion(one.title(), one.path(), one.kind()))
                .distinct();
    }

    private Ranking ranking() {
        return new Ranking(kinds, LocalDate.now(clock));
    }

    private Question question(String words) {
        return Question.of(words, synonyms.here());
    }
}
