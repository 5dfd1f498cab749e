package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import fr.parvis.kernel.DataSubject;
import fr.parvis.kernel.PersonalData;
import fr.parvis.kernel.PersonalData.Fact;
import fr.parvis.kernel.PersonalData.Thing;
import fr.parvis.kernel.PersonalDataSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The identity that FranceConnect vouches for, in the copy of a resident's data. */
@Component
@Order(1)
class IdentityCopy implements PersonalDataSource {

    private final VerifiedIdentities identities;

    IdentityCopy(VerifiedIdentities identities) {
        this.identities = identities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("resident_identity");
    }

    @Override
    public List<PersonalData> about(DataSubject person, Locale language) {
        List<Thing> things =
                identities.of(person.resident()).stream().map(IdentityCopy::thing).toList();
        return List.of(new PersonalData("account.copy.identity", things));
    }

    /** Dates and codes as they came: a date may lack its day. */
    private static Thing thing(VerifiedIdentity who) {
        return new Thing(
                null,
                List.of(
                        new Fact("given", who.givenNames()),
                        new Fact("family", who.familyName()),
                        new Fact("used", who.preferredName()),
                        new Fact("gender", who.gender()),
                        new Fact("birth", who.birthDate()),
                        new Fact("place", who.birthPlace()),
                        new Fact("country", who.birthCountry()),
                        new Fact("email", who.email())));
    }
}
