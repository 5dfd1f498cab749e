package fr.parvis.requests.data;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the life of a request does with personal data, whatever its procedure. */
@Configuration(proxyBeanMethods = false)
class RequestActivities {

    @Bean
    ProcessingActivity requestsActivity() {
        return new ProcessingActivity(
                "demandes",
                "requests.data.requests",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CRPA, art. L112-8 et R112-11-1"),
                Set.of(
                        "draft",
                        "request",
                        "request_event",
                        "request_message",
                        "request_question",
                        "request_document",
                        "request_step",
                        "request_approval",
                        "request_opinion",
                        "request_appointment",
                        "request_signature",
                        "hook_delivery",
                        "request_correction",
                        "request_person",
                        "request_tie",
                        "request_home",
                        "together",
                        "counter_entry",
                        "paper_to_post",
                        "scan_batch",
                        "scan_item",
                        "request_passage",
                        "request_origin",
                        "mandated_filing",
                        "request_member",
                        "together_line"));
    }

    @Bean
    ProcessingActivity opinionsActivity() {
        return new ProcessingActivity(
                "avis",
                "requests.data.opinions",
                Concerned.RESIDENTS,
                LegalBasis.CONSENT,
                List.of(),
                Set.of("satisfaction"));
    }
}
