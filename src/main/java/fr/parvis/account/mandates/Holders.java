package fr.parvis.account.mandates;

import fr.parvis.account.Mandate.Holder;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.helpers.Accreditations;
import fr.parvis.commune.Communes;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** As whom somebody holds mandates: an agent of the town hall, a helper, a relative. */
@Component
class Holders {

    private final Accreditations helpers;
    private final Communes communes;
    private final Languages languages;

    Holders(Accreditations helpers, Communes communes, Languages languages) {
        this.helpers = helpers;
        this.communes = communes;
        this.languages = languages;
    }

    Holder of(SignedInAgent agent) {
        String townHall =
                languages
                        .words(Locale.FRENCH)
                        .get("account.mandate.town-hall", communes.current().name());
        return new Holder(Holder.Kind.AGENT, agent.id(), agent.presented(), townHall);
    }

    /** A helper as long as they are accredited; anybody else acts for their own. */
    Holder of(SignedInResident resident) {
        return helpers.accreditation(resident.id())
                .map(
                        it ->
                                new Holder(
                                        Holder.Kind.HELPER,
                                        resident.id(),
                                        resident.name(),
                                        it.organisation()))
                .orElse(new Holder(Holder.Kind.RELATIVE, resident.id(), resident.name(), ""));
    }
}
