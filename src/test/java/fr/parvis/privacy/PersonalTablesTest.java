package fr.parvis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.kernel.PersonalDataSource;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table of a commune, those of modules not yet written too: its personal data is claimed by
 * an activity of the register and told to the person, or the reason why not stands here.
 */
@ModuleTest
class PersonalTablesTest {

    /** Tables without personal data. */
    private static final Map<String, String> IMPERSONAL =
            Map.ofEntries(
                    Map.entry("bounce_mailbox", "a mailbox of the commune"),
                    Map.entry("bulk_due", "numbers and times"),
                    Map.entry("alert", "what everybody was told"),
                    Map.entry("alert_sending", "numbers and times"),
                    Map.entry("alert_setting", "choices of the commune"),
                    Map.entry("accessibility_audit", "what an organisation found on pages"),
                    Map.entry("commune_host", "addresses of sites"),
                    Map.entry("assistant_tally", "numbers"),
                    Map.entry("kiosk", "screens of the town hall"),
                    Map.entry("department", "parts of the town hall, their common addresses"),
                    Map.entry("desk_tally", "numbers"),
                    Map.entry("hook", "addresses of other programs"),
                    Map.entry("hook_attempt", "times, and what another program answered"),
                    Map.entry("hook_fact", "of what other programs are told"),
                    Map.entry("journal_check", "numbers of lines"),
                    Map.entry("journal_cut", "hashes"),
                    Map.entry("journal_keeping", "a rule of the commune"),
                    Map.entry("identity_provider", "how the commune is known to providers"),
                    Map.entry("journal_seal", "hashes"),
                    Map.entry("journal_unsealed", "numbers of lines"),
                    Map.entry("media_item", "images and documents that the site shows to all"),
                    Map.entry("media_rendition", "smaller copies of images"),
                    Map.entry("newsletter_due", "numbers and times"),
                    Map.entry("newsletter_setting", "a rule of the commune"),
                    Map.entry("notice_due", "numbers and times"),
                    Map.entry("passkey_challenge_used", "numbers used once"),
                    Map.entry("procedure", "procedures"),
                    Map.entry("procedure_adoption", "which template a procedure follows"),
                    Map.entry("procedure_revision", "procedures"),
                    Map.entry("procedure_template", "procedures"),
                    Map.entry("procedure_template_edition", "procedures"),
                    Map.entry("push_key", "keys of the commune"),
                    Map.entry("queued_work", "numbers and times"),
                    Map.entry("public_entry", "what is published, to be found"),
                    Map.entry("public_word", "words of what is published"),
                    Map.entry("search_built", "a version of the program"),
                    Map.entry("search_synonym", "words of the town"),
                    Map.entry("request_child", "which request filed which"),
                    Map.entry("request_counter", "numbers"),
                    Map.entry("request_warning", "which deadlines were told"),
                    Map.entry("sign_in_policy", "a rule of the commune"),
                    Map.entry("subscription_topic", "subjects that people can follow"),
                    Map.entry("text_account", "how the commune sends SMS"),
                    Map.entry("text_spending", "amounts"),
                    Map.entry("site_arrangement", "how pages are arranged"),
                    Map.entry("site_arrangement_now", "how pages are arranged"),
                    Map.entry("site_moved", "addresses of pages"));

    /** Tables of residents' data that the copy of their data leaves out. */
    private static final Map<String, String> NOT_COPIED =
            Map.ofEntries(
                    Map.entry("alert_told", "numbers of subscribers, who have no account"),
                    Map.entry("assistant_question", "masked words, and nothing of who asked"),
                    Map.entry("search_missed", "words, and nothing of who looked for them"),
                    Map.entry("push_message", "to a browser that nobody's name is tied to"),
                    Map.entry("push_subscription", "a browser that nobody's name is tied to"),
                    Map.entry("text_message", "to a number that nobody's name is tied to"),
                    Map.entry("text_opt_out", "a number that nobody's name is tied to"),
                    Map.entry("text_part", "references of the operator"),
                    Map.entry("api_answer", "a copy of what the request says, a day long"),
                    Map.entry("api_reference", "names of requests in other programs"),
                    Map.entry("api_token", "of programs; who answers for them is an agent"),
                    Map.entry("site_card_link", "address that a public card shows, no account"),
                    Map.entry("site_card_change", "of associations and shops, no account"),
                    Map.entry("family_tie", "names another adult; who is shared is told"),
                    Map.entry("shared_member", "told with the household"),
                    Map.entry("request_member", "told by the answers of the request"),
                    Map.entry("mandated_filing", "told by the mandate and its acts"),
                    Map.entry("retention_hold", "numbers of requests; why, to agents only"),
                    Map.entry("retention_line", "numbers of requests whose time has come"),
                    Map.entry("retention_slip", "dates and names of agents"),
                    Map.entry("hook_delivery", "a copy of what the request says, on its way"),
                    Map.entry("bulk_mail", "told by the page of their choices"),
                    Map.entry("mail_code", "a secret, minutes long"),
                    Map.entry("provider_answer", "a secret, minutes long"),
                    Map.entry("provider_session", "a secret, as long as a session"),
                    Map.entry("one_time_link", "a secret, days long"),
                    Map.entry("paper_to_post", "told by the documents themselves"),
                    Map.entry("payment_attempt", "how the provider was asked; the order is told"),
                    Map.entry("personal_copy", "the copy itself"),
                    Map.entry("register_entry", "about activities, not residents"),
                    Map.entry("request_approval", "names of agents"),
                    Map.entry("request_home", "which department has it"),
                    Map.entry("request_opinion", "work among departments; told with the decision"),
                    Map.entry("request_origin", "told by the steps of the request"),
                    Map.entry("request_passage", "told by the steps of the request"),
                    Map.entry("request_person", "marks by which the same person is recognised"),
                    Map.entry("request_signature", "names of agents; on the document signed"),
                    Map.entry("request_step", "told by the steps of the request"),
                    Map.entry("request_tie", "told by the steps of the request"),
                    Map.entry("scan_batch", "names of agents"),
                    Map.entry("scan_item", "the page scanned is a file of the request"),
                    Map.entry("subscriber", "told by the page of their choices, without account"),
                    Map.entry("subscriber_channel", "told by the page of their choices"),
                    Map.entry("subscriber_topic", "told by the page of their choices"),
                    Map.entry("subscriber_gone", "a print of an address that left"),
                    Map.entry("subscription_asked", "unconfirmed: nobody knows whose it is"),
                    Map.entry("stored_file", "files are copied with what they belong to"),
                    Map.entry("together", "gestures of agents"),
                    Map.entry("together_line", "gestures of agents"));

    /** Of the demonstration and of tests, whose people are invented. */
    private static final String INVENTED = "demo_.*|forgotten";

    @Autowired @FlywayDataSource DataSource owner;
    @Autowired List<ProcessingActivity> activities;
    @Autowired List<PersonalDataSource> sources;

    @Test
    void everyTableIsClaimedByAnActivityOrHasAReasonNotToBe() {
        var unclaimed = new TreeSet<>(tables());
        unclaimed.removeAll(claimed(activities));
        unclaimed.removeAll(IMPERSONAL.keySet());
        assertThat(unclaimed)
                .as("each needs a ProcessingActivity of its module, or a reason in IMPERSONAL")
                .isEmpty();
    }

    @Test
    void noClaimAndNoReasonOutlivesItsTable() {
        assertThat(tables()).containsAll(claimed(activities)).containsAll(IMPERSONAL.keySet());
        assertThat(claimed(activities)).doesNotContainAnyElementsOf(IMPERSONAL.keySet());
    }

    /** What is kept about residents they can take away, table by table. */
    @Test
    void everyTableAboutResidentsIsCopiedForThemOrHasAReasonNotToBe() {
        var left =
                new TreeSet<>(
                        claimed(
                                activities.stream()
                                        .filter(it -> it.concerned() == Concerned.RESIDENTS)
                                        .toList()));
        Set<String> copied =
                sources.stream()
                        .flatMap(source -> source.tables().stream())
                        .collect(Collectors.toSet());
        assertThat(left).as("told as claimed").containsAll(copied);
        left.removeAll(copied);
        left.removeAll(NOT_COPIED.keySet());
        assertThat(left)
                .as("each needs a PersonalDataSource of its module, or a reason in NOT_COPIED")
                .isEmpty();
        assertThat(copied).doesNotContainAnyElementsOf(NOT_COPIED.keySet());
    }

    private static Set<String> claimed(Collection<ProcessingActivity> activities) {
        return activities.stream()
                .flatMap(activity -> activity.tables().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> tables() {
        return JdbcClient.create(owner)
                .sql(
                        """
                        select t.relname from pg_class t
                        join pg_attribute c on c.attrelid = t.oid and c.attname = 'commune_id'
                        where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.matches(INVENTED))
                .collect(Collectors.toSet());
    }
}
