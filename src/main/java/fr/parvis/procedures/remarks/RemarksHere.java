package fr.parvis.procedures.remarks;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.remarks.Remarks.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The remarks on a place with the names of those who made them. */
@Component
public class RemarksHere {

    public record Said(long id, String name, String words, Instant at) {}

    private final Remarks remarks;
    private final Accounts accounts;

    RemarksHere(Remarks remarks, Accounts accounts) {
        this.remarks = remarks;
        this.accounts = accounts;
    }

    /** One query more when there are any. */
    public List<Said> of(String code, Place place) {
        List<Remark> open = remarks.open(code, place);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, AgentName> names =
                accounts.agents(open.stream().map(Remark::agentId).distinct().toList());
        return open.stream().map(it -> said(it, names.get(it.agentId()))).toList();
    }

    private static Said said(Remark remark, AgentName agent) {
        String name = agent == null ? "" : agent.name();
        return new Said(remark.id(), name, remark.words(), remark.madeAt());
    }
}
