package fr.parvis.records.holds;

import fr.parvis.records.HoldSubjects;
import fr.parvis.records.HoldSubjects.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What somebody means: a thing that a module knows, or all of who has an e-mail address. */
@Component
class FindSubject {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST = 254;

    private final List<HoldSubjects> modules;

    FindSubject(List<HoldSubjects> modules) {
        this.modules = modules;
    }

    Optional<Subject> find(String typed) {
        String clean = typed.strip();
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        return modules.stream()
                .flatMap(module -> module.find(clean).stream())
                .findFirst()
                .or(() -> person(clean));
    }

    private static Optional<Subject> person(String typed) {
        return EMAIL.matcher(typed).matches()
                ? Optional.of(new Subject(HoldSubjects.person(typed), typed))
                : Optional.empty();
    }
}
