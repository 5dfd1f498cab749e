package fr.parvis.privacy.register;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Activity.Ground;
import fr.parvis.privacy.Activity.Impact;
import fr.parvis.privacy.Activity.Origin;
import fr.parvis.privacy.ActivitySource;
import fr.parvis.privacy.ImpactSign;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the commune does elsewhere than here, as it describes it. */
@Component
class OwnActivities implements ActivitySource {

    private final EntryStore entries;

    OwnActivities(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public List<Activity> activities() {
        return entries.current().stream().map(OwnActivities::activity).toList();
    }

    private static Activity activity(EntryVersion version) {
        OwnEntry said = version.entry();
        return new Activity(
                version.code(),
                Origin.OWN,
                Concerned.RESIDENTS,
                LocalizedText.of(said.title()),
                LocalizedText.of(said.purpose()),
                Ground.of(said.legalBasis(), said.lines()),
                List.of(LocalizedText.of(said.people())),
                List.of(LocalizedText.of(said.data())),
                said.specialData(),
                LocalizedText.of(said.recipients()),
                text(said.processors()),
                text(said.transfers()),
                LocalizedText.of(said.retention()),
                text(said.source()),
                text(said.measures()),
                said.special().isEmpty()
                        ? Impact.NONE
                        : new Impact(List.of(ImpactSign.SPECIAL_DATA)),
                null);
    }

    private static LocalizedText text(String typed) {
        return typed.isBlank() ? null : LocalizedText.of(typed);
    }
}
