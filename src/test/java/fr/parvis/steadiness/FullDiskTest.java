package fr.parvis.steadiness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No room on the disk that holds the database and the files, then room again. */
@Tag("modules")
class FullDiskTest {

    private static final int DRAFTS = 80;

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = Town.get();
    }

    @Test
    void aFullDiskGivesAPlainPageAndAllGoesOnWhenThereIsRoomAgain() throws Exception {
        Filing person = town.person();
        List<String> drafts = person.drafts(DRAFTS);
        String withFile = person.draftOfARelative();
        long requests = town.requests();

        List<Page> answers = new ArrayList<>();
        Page upload;
        town.program().disk().fill(town.program());
        try {
            sendUntilRefused(person, drafts, answers);
            upload = person.attach(withFile);
        } finally {
            town.program().disk().empty(town.program());
        }
        assertThat(upload.status()).isEqualTo(503);
        assertThat(upload.body()).contains("Panne de notre côté");
        assertThat(answers.getLast().status()).as(answers.getLast().body()).isEqualTo(503);

        town.awaitReady();
        assertThat(person.attach(withFile).status()).isEqualTo(302);
        assertThat(drafts)
                .allSatisfy(
                        draft ->
                                assertThat(person.send(draft).location())
                                        .isEqualTo(draft + "/recu"));
        assertThat(town.requests() - requests).isEqualTo(DRAFTS);
        assertThat(town.wholeRequests()).isEqualTo(town.requests());
    }

    private static void sendUntilRefused(Filing person, List<String> drafts, List<Page> answers) {
        for (String draft : drafts) {
            answers.add(person.send(draft));
            if (answers.getLast().status() != 302) {
                return;
            }
        }
    }
}
