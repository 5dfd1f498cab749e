package fr.parvis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Wherever a page of the portal takes in words or files of a person, it tells what becomes of them
 * (GDPR, article 13). Pages come from the templates, so a new one cannot be forgotten.
 */
@Tag("rules")
class NoticesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Pattern TAKES_IN =
            Pattern.compile(
                    "ui\\.input\\(|ui\\.textarea\\(|forms\\.page\\(|type=\"(file|email|text)\"|<textarea");

    /** Forms that take in no data of a resident, or whose page has the notice; with the reason. */
    private static final Map<String, String> WITHOUT =
            Map.ofEntries(
                    Map.entry("account/absence", "of agents, at the desk"),
                    Map.entry("account/ask-link", "an address the town hall has already"),
                    Map.entry("account/choose-password", "a password, after the account"),
                    Map.entry("account/mandates/door", "a code"),
                    Map.entry("account/mandates/oneBody", "ends or signs a mandate made before"),
                    Map.entry("account/passkeyForm", "a name for one’s own key"),
                    Map.entry("account/enrol", "a number shown by an application"),
                    Map.entry("account/federation/mine", "links what the provider tells of itself"),
                    Map.entry("account/forgotten", "an address the town hall has already"),
                    Map.entry("account/own-account", "of agents, at the desk"),
                    Map.entry("account/proofForms", "proves what is known already"),
                    Map.entry("account/sign-in", "proves what is known already"),
                    Map.entry("subscribers/code", "a code, after the number"),
                    Map.entry("subscribers/link", "an address the town hall has already"),
                    Map.entry("kiosk/list", "of agents, at the desk"),
                    Map.entry("assistant/reply", "a part of the page of questions"),
                    Map.entry("requests/steps/opinionBody", "work of who is asked for an opinion"),
                    Map.entry("requests/tracking/correction", "a part of the page of follow-up"),
                    Map.entry("requests/tracking/door", "a number and its code"),
                    Map.entry("requests/tracking/expected", "a part of the page of follow-up"),
                    Map.entry("requests/tracking/messages", "a part of the page of follow-up"),
                    Map.entry("requests/tracking/mine", "a number and its code"));

    /** Pages of agents: what they write there is told by the notices of the request itself. */
    private static final List<String> DESK =
            List.of(
                    "account/federation/settings",
                    "account/helpers/",
                    "account/rights/",
                    "administration/",
                    "alerts/alert",
                    "alerts/settings",
                    "alerts/write",
                    "api/",
                    "demo/",
                    "desk/",
                    "privacy/entry",
                    "privacy/responsible",
                    "procedures/",
                    "records/",
                    "requests/gestures/",
                    "requests/handling/",
                    "requests/hooks/",
                    "requests/meetings/",
                    "requests/persons/",
                    "requests/scanning/",
                    "requests/signing/",
                    "requests/steps/invite",
                    "requests/till/",
                    "search/words",
                    "site/acts/erase",
                    "site/blocks/",
                    "site/declaration/record",
                    "site/editing/",
                    "site/imports/",
                    "site/media/",
                    "site/menu/",
                    "site/moved/",
                    "requests/together/",
                    "newsletters/",
                    "notices/",
                    "subscribers/register/");

    @Test
    void everyFormThatTakesInDataTellsWhatBecomesOfIt() throws IOException {
        var silent = new TreeSet<String>();
        for (Path file : templates()) {
            if (silent(Files.readString(file)) && !excused(name(file))) {
                silent.add(name(file));
            }
        }
        assertThat(silent)
                .as("each needs @template.ui.dataNotice, or a reason in WITHOUT")
                .isEmpty();
    }

    @Test
    void noReasonOutlivesItsForm() throws IOException {
        var silent = new TreeSet<String>();
        for (Path file : templates()) {
            if (silent(Files.readString(file))) {
                silent.add(name(file));
            }
        }
        assertThat(silent).containsAll(WITHOUT.keySet());
    }

    @Test
    void aFormThatForgetsTheNoticeIsFound() {
        assertThat(silent("<form method=\"post\">@template.ui.input(frame = frame)</form>"))
                .isTrue();
        assertThat(silent("<form method=\"get\">@template.ui.input(frame = frame)</form>"))
                .isFalse();
        assertThat(
                        silent(
                                "<form method=\"post\"><textarea></textarea></form>@template.ui.dataNotice(frame = frame)"))
                .isFalse();
    }

    private static boolean silent(String template) {
        return template.contains("method=\"post\"")
                && TAKES_IN.matcher(template).find()
                && !template.contains("dataNotice(");
    }

    private static boolean excused(String name) {
        return WITHOUT.containsKey(name) || DESK.stream().anyMatch(name::startsWith);
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace(".jte", "");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
