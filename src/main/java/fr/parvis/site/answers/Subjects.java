package fr.parvis.site.answers;

import fr.parvis.assistant.language.WordIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that the site of a commune can be asked about.
 *
 * @param day on which it was read: events that are over are left out
 * @param written those found by their words
 * @param words of all names, plain
 */
record Subjects(LocalDate day, List<Subject> all, WordIndex<Subject> written, Set<String> words) {

    List<Subject> of(Set<String> kinds) {
        return all.stream().filter(subject -> subject.is(kinds)).toList();
    }
}
