package fr.parvis.assistant.unanswered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that ask the same in other words, by the meanings they share.
 *
 * @param questions the latest first
 */
public record Group(List<KeptQuestion> questions) {

    /** Half of all meanings of two questions are in both. */
    private static final double ALIKE = 0.5;

    private static final int OTHER_WORDS = 4;
    private static final int LONGEST_TITLE = 200;

    /**
     * The largest first, then the latest.
     *
     * @param all the latest first
     */
    static List<Group> of(List<KeptQuestion> all) {
        List<Group> groups = new ArrayList<>();
        for (KeptQuestion one : all) {
            groups.stream()
                    .filter(group -> group.holds(one))
                    .findFirst()
                    .orElseGet(() -> begun(groups))
                    .questions
                    .add(one);
        }
        groups.sort(Comparator.comparingInt(Group::times).thenComparing(Group::latest).reversed());
        return groups;
    }

    private static Group begun(List<Group> groups) {
        Group group = new Group(new ArrayList<>());
        groups.add(group);
        return group;
    }

    public int times() {
        return questions.size();
    }

    public LocalDate latest() {
        return questions.getFirst().askedOn();
    }

    public String words() {
        return questions.getFirst().words();
    }

    /** Of the text that would answer it, until its writer finds a better one. */
    public String title() {
        return words().substring(0, Math.min(LONGEST_TITLE, words().length()));
    }

    /** Other ways in which it was asked, a few. */
    public List<String> otherWords() {
        return questions.stream()
                .map(KeptQuestion::words)
                .distinct()
                .skip(1)
                .limit(OTHER_WORDS)
                .toList();
    }

    /** Whether some were answered, and the answer did not help. */
    public boolean unhelpful() {
        return questions.stream().anyMatch(one -> !one.answer().isEmpty());
    }

    public List<Long> ids() {
        return questions.stream().map(KeptQuestion::id).toList();
    }

    private boolean holds(KeptQuestion one) {
        Set<String> mine = Set.of(questions.getFirst().meanings().split(" "));
        Set<String> its = Set.of(one.meanings().split(" "));
        Set<String> all = new HashSet<>(mine);
        all.addAll(its);
        return its.stream().filter(mine::contains).count() >= ALIKE * all.size();
    }
}
