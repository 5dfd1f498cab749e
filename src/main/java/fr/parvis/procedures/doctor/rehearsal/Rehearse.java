package fr.parvis.procedures.doctor.rehearsal;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import fr.parvis.procedures.doctor.residents.GenerateResident;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tries a procedure out: invented residents fill in the form, and their requests take every
 * transition of the circuit, refusals included.
 */
@Component
public class Rehearse {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9.-]+)}");

    private final GenerateResident residents;

    public Rehearse(GenerateResident residents) {
        this.residents = residents;
    }

    public Rehearsal of(ProcedureDefinition definition) {
        List<Answers> sent = residents.covering(definition.form());
        List<List<Leg>> trails = new Trails(definition.circuit()).all();
        List<Story> stories = new ArrayList<>();
        int count = sent.isEmpty() ? 0 : trails.size();
        for (int i = 0; i < count; i++) {
            stories.add(story(definition, trails.get(i), sent.get(i % sent.size())));
        }
        return new Rehearsal(
                sent.size(),
                trails.stream()
                        .flatMap(List::stream)
                        .map(Leg::way)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                        .size(),
                residents.turnedAway(definition.form()).size(),
                List.copyOf(stories));
    }

    private static Story story(ProcedureDefinition definition, List<Leg> legs, Answers resident) {
        List<Letter> letters =
                legs.stream()
                        .map(Leg::letter)
                        .filter(Objects::nonNull)
                        .map(definition::letter)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        Set<String> unsaid = new TreeSet<>();
        letters.forEach(letter -> unsaid.addAll(unsaid(letter, resident)));
        return new Story(List.copyOf(legs), resident, letters, List.copyOf(unsaid));
    }

    private static List<String> unsaid(Letter letter, Answers resident) {
        return PLACEHOLDER
                .matcher(letter.body().fr())
                .results()
                .map((MatchResult match) -> match.group(1).replace(Letter.HOW, ""))
                .filter(word -> !Letter.PLACEHOLDERS.contains(word))
                .filter(word -> !resident.filled(word))
                .toList();
    }
}
