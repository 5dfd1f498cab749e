package fr.parvis.account.federation;

import fr.parvis.account.federation.ArrivalRefused.SignedOutMeanwhile;
import fr.parvis.account.openid.Fault;
import fr.parvis.account.openid.NotProven;
import fr.parvis.account.openid.OpenId;
import fr.parvis.account.openid.ProviderProof;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reads the answer of a provider, proves it, and finds whose it is. No connection to the database
 * is held while the provider is asked.
 */
@Service
class Receive {

    private static final Logger LOG = LoggerFactory.getLogger(Receive.class);

    private final Journeys journeys;
    private final OpenId openId;
    private final WelcomeResident residents;
    private final WelcomeAgent agents;
    private final RequestSessions sessions;

    Receive(
            Journeys journeys,
            OpenId openId,
            WelcomeResident residents,
            WelcomeAgent agents,
            RequestSessions sessions) {
        this.journeys = journeys;
        this.openId = openId;
        this.residents = residents;
        this.agents = agents;
        this.sessions = sessions;
    }

    /**
     * @param idToken empty where the provider vouched for nobody
     */
    record Received(Journey journey, Arrival arrival, String idToken) {}

    Received answer(ProviderSettings settings, Journey journey, HttpServletRequest request) {
        String error = request.getParameter("error");
        if (error != null) {
            var told = ProviderError.of(error, request.getParameter("error_description"));
            LOG.info("{} answered {}", settings, told);
            return trouble(journey, Trouble.told(settings.provider(), told));
        }
        String code = request.getParameter("code");
        if (code == null || code.isBlank()) {
            return trouble(journey, Trouble.of(settings.provider(), Fault.UNREADABLE));
        }
        try {
            ProviderProof proof =
                    openId.conclude(
                            settings.registration(),
                            journeys.attempt(journey),
                            code,
                            request.getParameter("iss"));
            return new Received(
                    journey, arrive(settings, journey, proof, request), proof.idToken());
        } catch (NotProven failed) {
            LOG.warn("{} is not believed: {}", settings, failed.getMessage());
            return trouble(journey, Trouble.of(settings.provider(), failed.fault()));
        }
    }

    private Arrival arrive(
            ProviderSettings settings,
            Journey journey,
            ProviderProof proof,
            HttpServletRequest request) {
        if (journey.link() != 0 && !stillHere(journey, request)) {
            return new Arrival.Refused(new SignedOutMeanwhile());
        }
        return switch (settings.provider()) {
            case FRANCE_CONNECT ->
                    journey.link() == 0
                            ? residents.arrive(proof, journeys.state(journey))
                            : residents.link(proof, journey.link());
            case PRO_CONNECT -> {
                Professional who = Professional.of(proof);
                yield journey.link() == 0
                        ? agents.arrive(who, settings, journey.invitation())
                        : agents.link(who, settings, journey.link());
            }
        };
    }

    /** An identity is attached only to the account of who is signed in when it comes. */
    private boolean stillHere(Journey journey, HttpServletRequest request) {
        Optional<Session> session = sessions.find(request, journey.provider().kind());
        return session.filter(it -> it.account() == journey.link()).isPresent();
    }

    private static Received trouble(Journey journey, Trouble trouble) {
        return new Received(journey, new Arrival.Troubled(trouble), "");
    }
}
