package fr.parvis.account.data;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts do with personal data. */
@Configuration(proxyBeanMethods = false)
class AccountActivities {

    @Bean
    ProcessingActivity accountsActivity() {
        return new ProcessingActivity(
                "comptes",
                "account.data.accounts",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CRPA, art. L112-8 et L112-9"),
                Set.of("resident", "household_member", "family_tie", "shared_member"));
    }

    @Bean
    ProcessingActivity sessionsActivity() {
        return new ProcessingActivity(
                "connexions",
                "account.data.sessions",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("RGPD, art. 32"),
                Set.of("session", "one_time_link", "passkey", "mail_code"));
    }

    @Bean
    ProcessingActivity agentsActivity() {
        return new ProcessingActivity(
                "agents",
                "account.data.agents",
                Concerned.AGENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("CRPA, art. L111-2"),
                Set.of(
                        "agent",
                        "agent_role",
                        "agent_absence",
                        "agent_identity",
                        "agent_totp",
                        "agent_recovery_code",
                        "access_review",
                        "access_review_line"));
    }

    @Bean
    ProcessingActivity mandatesActivity() {
        return new ProcessingActivity(
                "mandats",
                "account.data.mandates",
                Concerned.RESIDENTS,
                LegalBasis.PUBLIC_TASK,
                List.of("Code civil, art. 1984 et suivants"),
                Set.of("helper", "mandate", "mandate_act"));
    }
}
