package fr.parvis.notices.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class SmtpUrlTest {

    @Test
    void anAddressGivesHostPortUserAndPassword() {
        var sender =
                SmtpUrl.sender(URI.create("smtp://lina%40ville.fr:p%3Ass+1@mail.ville.fr:2525"));

        assertThat(sender.getHost()).isEqualTo("mail.ville.fr");
        assertThat(sender.getPort()).isEqualTo(2525);
        assertThat(sender.getUsername()).isEqualTo("lina@ville.fr");
        assertThat(sender.getPassword()).isEqualTo("p:ss+1");
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.starttls.enable", "true");
    }

    @Test
    void portsAreTheUsualOnes() {
        assertThat(SmtpUrl.sender(URI.create("smtp://mail.ville.fr")).getPort()).isEqualTo(587);
        assertThat(SmtpUrl.sender(URI.create("smtps://mail.ville.fr")).getPort()).isEqualTo(465);
    }

    @Test
    void anythingElseIsRefusedWithAnExample() {
        assertThatThrownBy(() -> SmtpUrl.sender(URI.create("mail.ville.fr:25")))
                .hasMessageContaining("smtp://user:password@host:587");
    }
}
