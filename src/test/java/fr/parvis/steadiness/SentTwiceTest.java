package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser.Page;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Double click, replay, back button: one request and the same page. */
@Tag("modules")
class SentTwiceTest {

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = Town.get();
    }

    @Test
    void aDraftSentFiftyTimesAtOnceIsOneRequest() throws Exception {
        Filing person = town.person();
        String draft = person.draft();
        long before = town.requests();

        List<Callable<Page>> fifty = Collections.nCopies(50, () -> person.send(draft));
        assertThat(Town.together(50, fifty))
                .extracting(Page::location)
                .containsOnly(draft + "/recu");

        String number = person.number(draft);
        assertThat(person.send(draft).location()).isEqualTo(draft + "/recu");
        assertThat(person.number(draft)).isEqualTo(number);
        assertThat(town.requests() - before).isOne();
    }

    @Test
    void theBackButtonAfterSendingLeadsToThePageAfterSending() throws Exception {
        Filing person = town.person();
        String draft = person.draft();
        person.send(draft);
        for (String page : List.of("/verifier", "/lieu")) {
            assertThat(person.browser().get(draft + page).location()).isEqualTo(draft + "/recu");
        }
        assertThat(person.typeOn(draft + "/lieu").location()).isEqualTo(draft + "/recu");
    }
}
