package fr.parvis.notices.sms;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.web.OutgoingAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.socket.SSLSocketConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One open line to the provider of each commune that sends: news come on the same line. */
@Component
class SmppSessions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SmppSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TextNews news;
    private final OutgoingAddress addresses;
    private final Map<CommuneId, Open> open = new HashMap<>();

    SmppSessions(TextNews news, OutgoingAddress addresses) {
        this.news = news;
        this.addresses = addresses;
    }

    private record Open(SmsAccount account, SMPPSession session) {}

    synchronized SMPPSession open(SmsAccount account) throws IOException {
        CommuneId commune = CommuneScope.current();
        Open kept = open.get(commune);
        if (kept != null && kept.account().equals(account) && bound(kept.session())) {
            return kept.session();
        }
        leave();
        SMPPSession session = bind(account, commune);
        open.put(commune, new Open(account, session));
        return session;
    }

    private static boolean bound(SMPPSession session) {
        return session.getSessionState().isBound();
    }

    /** A name that leads inside is refused, as for every other message that leaves. */
    private SMPPSession bind(SmsAccount account, CommuneId commune) throws IOException {
        InetAddress address = addresses.resolve(account.line().host())[0];
        var session =
                new SMPPSession(
                        account.line().encrypted()
                                ? new SSLSocketConnectionFactory()
                                : SocketConnectionFactory.getInstance());
        session.setTransactionTimer(PATIENCE.toMillis());
        session.setMessageReceiverListener(new SmppEar(commune, news));
        session.connectAndBind(
                account.line().encrypted() ? account.line().host() : address.getHostAddress(),
                account.line().port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        account.line().login(),
                        account.secret(),
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        ""),
                PATIENCE.toMillis());
        return session;
    }

    void keep(SmsAccount account) {
        try {
            open(account);
        } catch (IOException away) {
            LOG.warn("no line to the provider of SMS: {}", away.toString());
        }
    }

    synchronized void leave() {
        Open kept = open.remove(CommuneScope.current());
        if (kept != null) {
            kept.session().unbindAndClose();
        }
    }

    @Override
    public synchronized void destroy() {
        open.values().forEach(it -> it.session().unbindAndClose());
        open.clear();
    }
}
