package fr.parvis.procedures.data;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Activity.Ground;
import fr.parvis.privacy.Activity.Impact;
import fr.parvis.privacy.Activity.Origin;
import fr.parvis.privacy.ActivitySource;
import fr.parvis.privacy.ImpactSign;
import fr.parvis.privacy.SpecialData;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Legal;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Each published procedure is a line of the register, made of its definition. */
@Component
class ProcedureActivities implements ActivitySource {

    private final Procedures procedures;
    private final Languages languages;

    ProcedureActivities(Procedures procedures, Languages languages) {
        this.procedures = procedures;
        this.languages = languages;
    }

    @Override
    public List<Activity> activities() {
        return procedures.all().stream()
                .map(Revision::definition)
                .filter(definition -> definition.kind().filled())
                .map(this::activity)
                .toList();
    }

    private Activity activity(ProcedureDefinition said) {
        Legal.Data data = said.legal().data();
        Set<DataKind> kinds = DataKind.of(said);
        List<SpecialData> special = data == null ? List.of() : data.special();
        return new Activity(
                DataNotices.code(said),
                Origin.PROCEDURE,
                said.kind() == Kind.INTERNAL ? Concerned.AGENTS : Concerned.RESIDENTS,
                said.title(),
                data == null ? said.summary() : data.purpose(),
                Ground.of(
                        data == null ? LegalBasis.PUBLIC_TASK : data.basis().general(),
                        said.legal().references()),
                people(said, kinds),
                kinds.stream().map(kind -> text(kind.key())).toList(),
                special,
                data == null ? text("procedures.people.unsaid") : data.recipients(),
                null,
                null,
                text(words -> RetentionWords.of(said.retention(), words)),
                text("procedures.people.source"),
                text("privacy.measures"),
                new Impact(signs(said, kinds, special)),
                path(said));
    }

    private List<LocalizedText> people(ProcedureDefinition said, Set<DataKind> kinds) {
        var people = new ArrayList<LocalizedText>();
        people.add(
                text(
                        said.kind() == Kind.INTERNAL
                                ? "procedures.people.agents"
                                : "procedures.people.applicants"));
        if (kinds.contains(DataKind.FAMILY)) {
            people.add(text("procedures.people.family"));
        }
        return people;
    }

    private static List<ImpactSign> signs(
            ProcedureDefinition said, Set<DataKind> kinds, List<SpecialData> special) {
        var signs = new ArrayList<ImpactSign>();
        if (!special.isEmpty() || said.sensitive()) {
            signs.add(ImpactSign.SPECIAL_DATA);
        }
        if (kinds.contains(DataKind.FAMILY)) {
            signs.add(ImpactSign.VULNERABLE_PEOPLE);
        }
        if (said.circuit().steps().stream().anyMatch(s -> s.kind() == Circuit.Kind.HOOK)) {
            signs.add(ImpactSign.MATCHED_WITH_OTHERS);
        }
        return signs;
    }

    private static String path(ProcedureDefinition said) {
        return said.kind().onThePortal() ? "/demarches/" + said.code() : null;
    }

    private LocalizedText text(String key) {
        return text(words -> words.get(key));
    }

    private LocalizedText text(Function<Words, String> said) {
        return new LocalizedText(
                said.apply(languages.words(Locale.FRENCH)),
                said.apply(languages.words(Locale.ENGLISH)));
    }
}
