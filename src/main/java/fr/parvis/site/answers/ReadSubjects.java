package fr.parvis.site.answers;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import fr.parvis.assistant.language.ReadQuestion;
import fr.parvis.assistant.language.Vocabulary;
import fr.parvis.assistant.language.WordIndex;
import fr.parvis.assistant.language.WordIndex.Entry;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from the site what it can be asked about: four lists, whatever its size. */
@Component
class ReadSubjects {

    static final Set<String> VISITED = Set.of("place", "shop", "association");
    static final Set<String> DATED = Set.of("event", "meeting");
    static final Set<String> PEOPLE = Set.of("elected", "person");

    private static final Set<String> LASTING = Set.of("page", "department", "document", "gallery");
    private static final Set<String> RECENT =
            Set.of("news", "job", "market", "order", "deliberation");

    /** Of a title as short as this, each word may stand for the whole. */
    private static final int SHORT = 2;

    private static final int MOST_LASTING = 600;
    private static final int MOST_RECENT = 300;

    /** Of a body: what is further down is seldom what a page is about. */
    private static final int READ = 4_000;

    private final Contents contents;
    private final Lexicon lexicon;
    private final ReadQuestion read;
    private final Vocabulary plain;

    ReadSubjects(Contents contents, Lexicon lexicon, ReadQuestion read) {
        this.contents = contents;
        this.lexicon = lexicon;
        this.read = read;
        this.plain = new Vocabulary(lexicon, List.of(), List.of());
    }

    Subjects on(LocalDate today) {
        List<Subject> all = new ArrayList<>();
        List<Entry<Subject>> written = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Content content : published(today)) {
            Subject subject = subject(content, today);
            if (!subject.names().isEmpty()) {
                all.add(subject);
                words.addAll(Plain.allWords(content.title().fr()));
                if (!subject.is(DATED) && !subject.is(PEOPLE)) {
                    written.add(entry(subject, content));
                }
            }
        }
        return new Subjects(today, List.copyOf(all), new WordIndex<>(written), Set.copyOf(words));
    }

    private List<Content> published(LocalDate today) {
        return Stream.of(
                        ContentQuery.of(union(VISITED, PEOPLE)).most(MOST_LASTING),
                        ContentQuery.of(LASTING).most(MOST_LASTING),
                        ContentQuery.of(RECENT).most(MOST_RECENT),
                        ContentQuery.of(DATED)
                                .between(today, null)
                                .by(Order.BY_DAY)
                                .most(MOST_RECENT))
                .map(contents::published)
                .flatMap(List::stream)
                .toList();
    }

    private Subject subject(Content content, LocalDate today) {
        List<List<String>> names =
                both(content.title()).stream()
                        .map(this::name)
                        .filter(name -> !name.isEmpty())
                        .toList();
        Set<String> about = new HashSet<>();
        names.forEach(about::addAll);
        both(content.summary()).forEach(text -> about.addAll(lexicon.meanings(text)));
        content.keywords().forEach(text -> about.addAll(lexicon.meanings(text)));
        content.facts().text("theme").ifPresent(it -> about.addAll(lexicon.meanings(it)));
        return new Subject(
                content.id(),
                content.kind(),
                content.slug(),
                names,
                Set.copyOf(about),
                place(content, names, today));
    }

    /** Only where its title begins with it: a club that meets at the library is no library. */
    private String place(Content content, List<List<String>> names, LocalDate today) {
        if (names.isEmpty() || !Set.of("place", "shop").contains(content.kind())) {
            return null;
        }
        String code = read.read(content.title().fr(), plain, today.atStartOfDay()).place();
        return code != null && lexicon.meaningsOfPlace(code).contains(names.getFirst().getFirst())
                ? code
                : null;
    }

    private Entry<Subject> entry(Subject subject, Content content) {
        List<String> headlines = new ArrayList<>(both(content.title()));
        headlines.addAll(content.keywords());
        both(content.title()).forEach(title -> headlines.addAll(parts(title)));
        headlines.addAll(Passages.headings(content.body().fr()));
        List<String> bodies =
                both(content.body()).stream()
                        .map(body -> body.substring(0, Math.min(READ, body.length())))
                        .toList();
        return Entry.of(subject, headlines, both(content.summary()), bodies, lexicon);
    }

    /** "Aide aux démarches en ligne": where no word says much, all of them count. */
    private List<String> name(String title) {
        List<String> said = lexicon.meanings(title);
        return said.isEmpty()
                ? Plain.allWords(title).stream()
                        .filter(word -> word.length() > 3)
                        .map(lexicon::meaning)
                        .toList()
                : said;
    }

    /** Nobody says a whole headline: its first word, and each two that follow each other. */
    private List<String> parts(String title) {
        List<String> name =
                Plain.allWords(title).stream().filter(word -> !lexicon.isEmpty(word)).toList();
        return name.isEmpty()
                ? List.of()
                : Stream.concat(
                                name.stream().limit(name.size() <= SHORT ? SHORT : 1),
                                IntStream.range(1, name.size())
                                        .mapToObj(at -> name.get(at - 1) + " " + name.get(at)))
                        .toList();
    }

    private static List<String> both(LocalizedText text) {
        return Stream.of(text.fr(), text.en()).filter(it -> it != null && !it.isBlank()).toList();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
