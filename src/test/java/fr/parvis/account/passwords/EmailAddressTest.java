package fr.parvis.account.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class EmailAddressTest {

    @Test
    void capitalsAndSpacesAroundDoNotMatter() {
        assertThat(EmailAddress.of(" Zoé.Le-Goff+mairie@Exemple.FR "))
                .contains(new EmailAddress("zoé.le-goff+mairie@exemple.fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "zoe@",
                "@exemple.fr",
                "zoe@exemple",
                "zoe@exemple..fr",
                "zoe@.fr",
                "z oe@exemple.fr",
                "zoe@exemple.fr,mallory@exemple.fr",
                "zoe@exemple.fr\nBcc: m@x.fr",
                "Zoé <zoe@exemple.fr>"
            })
    void whatCannotBeOneAddressIsRefused(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }
}
