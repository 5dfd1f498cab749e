package fr.parvis.site.answers;

import fr.parvis.assistant.Question;
import fr.parvis.assistant.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of the town's places, events or people a question names. */
final class Naming {

    private static final double WHOLE = 0.97;
    private static final double PART = 0.93;
    private static final double ONE_WORD = 0.92;
    private static final double SORT = 0.96;
    private static final double HEAD = 0.91;
    private static final double IN_ITS_SUMMARY = 0.86;
    private static final double ONE_OF_SEVERAL = 0.55;
    private static final int SHORT = 3;

    /** Everybody gives some. */
    private static final String APPOINTMENT = "rend";

    private final List<Subject> candidates;
    private final Question question;
    private final Set<String> said;

    /**
     * @param strength how surely it is the one named
     * @param words of its name that were said
     */
    record Named(Subject subject, double strength, int words) {}

    Naming(List<Subject> candidates, Question question) {
        this.candidates = candidates;
        this.question = question;
        said = question.reading().tokens().stream().map(Token::meaning).collect(Collectors.toSet());
    }

    /** The best first; of several that are named as well, none is sure. */
    List<Named> find() {
        List<Named> named =
                candidates.stream()
                        .map(this::named)
                        .filter(Objects::nonNull)
                        .sorted(
                                Comparator.comparingDouble(Named::strength)
                                        .thenComparing(Named::words)
                                        .reversed())
                        .toList();
        boolean tied =
                named.size() > 1
                        && named.get(1).strength() >= named.getFirst().strength()
                        && named.get(1).words() == named.getFirst().words();
        return tied
                ? named.stream()
                        .map(it -> new Named(it.subject(), ONE_OF_SEVERAL, it.words()))
                        .toList()
                : named;
    }

    private Named named(Subject subject) {
        int whole =
                subject.names().stream()
                        .filter(said::containsAll)
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
        if (whole > 0) {
            return new Named(subject, whole > 1 ? WHOLE : ONE_WORD, whole);
        }
        if (subject.names().stream().anyMatch(this::saysTwoWords)) {
            return new Named(subject, PART, 2);
        }
        if (isOfTheSortNamed(subject)) {
            boolean only = candidates.stream().filter(this::isOfTheSortNamed).count() == 1;
            return new Named(subject, only || hasHead(subject) ? SORT : ONE_OF_SEVERAL, 1);
        }
        if (hasHead(subject)) {
            return new Named(subject, HEAD, 1);
        }
        return isTheOnlyOneAbout(subject) ? new Named(subject, IN_ITS_SUMMARY, 0) : null;
    }

    private boolean isOfTheSortNamed(Subject subject) {
        return subject.place() != null
                && question.place().filter(subject.place()::equals).isPresent();
    }

    /** The word its title begins with is said, and no other title begins with it. */
    private boolean hasHead(Subject subject) {
        String head = subject.head();
        return head.length() > SHORT
                && said.contains(head)
                && candidates.stream().filter(it -> it.head().equals(head)).count() == 1;
    }

    /** "le coiffeur": the one shop whose summary speaks of it. */
    private boolean isTheOnlyOneAbout(Subject subject) {
        return question.reading().left().stream()
                .map(Token::meaning)
                .filter(meaning -> meaning.length() > SHORT && !meaning.startsWith(APPOINTMENT))
                .filter(subject.about()::contains)
                .anyMatch(
                        it ->
                                candidates.stream().filter(one -> one.about().contains(it)).count()
                                        == 1);
    }

    /** Two that follow each other: "vieux moulin", "film surprise". */
    private boolean saysTwoWords(List<String> name) {
        return IntStream.range(1, name.size())
                .anyMatch(at -> said.contains(name.get(at - 1)) && said.contains(name.get(at)));
    }
}
