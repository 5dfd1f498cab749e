package fr.parvis.requests.tracking;

import fr.parvis.account.Mandate;
import fr.parvis.account.MandateRefused;
import fr.parvis.account.MandateVerb;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.mandated.Mandated;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** What somebody who acts for another may open, and do with it. */
@Component
class UnderMandate {

    private final Mandated mandated;

    UnderMandate(Mandated mandated) {
        this.mandated = mandated;
    }

    boolean inForce() {
        return mandated.current().isPresent();
    }

    /**
     * @return false for a request that is not of the person acted for
     * @throws MandateRefused for one that is, where the mandate does not let
     */
    boolean opens(Request request, HttpServletRequest browser) {
        Mandate mandate = mandated.current().orElseThrow();
        if (!mandated.isOfPerson(mandate, request.id(), request.residentId())) {
            return false;
        }
        MandateVerb verb = verb(browser);
        if (verb == null || !mandate.lets(verb, request.procedureCode())) {
            throw new MandateRefused(verb);
        }
        return true;
    }

    /** Null for what no mandate lets: to put a request under the holder's own account. */
    private static MandateVerb verb(HttpServletRequest browser) {
        if (!browser.getMethod().equals("POST")) {
            return MandateVerb.FOLLOW;
        }
        String path = browser.getRequestURI();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "compte" -> null;
            case "retrait" -> MandateVerb.FILE;
            case "paiement" -> MandateVerb.PAY;
            case "lu" -> MandateVerb.FOLLOW;
            default -> MandateVerb.ANSWER;
        };
    }
}
