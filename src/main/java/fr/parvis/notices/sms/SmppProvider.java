package fr.parvis.notices.sms;

import java.io.IOException;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.springframework.stereotype.Component;

/**
 * Providers that speak SMPP 3.4: each part is one message, tied to its sisters by a header (UDH).
 */
@Component
class SmppProvider implements SmsProvider {

    static final String CODE = "smpp";

    private static final byte GSM = 0x00;
    private static final byte UCS2 = 0x08;
    private static final int HEADED = 0x40;

    /** What no later try would mend: the number, or the message itself. */
    private static final Set<Integer> FOR_GOOD =
            Set.of(
                    SMPPConstant.STAT_ESME_RINVDSTADR,
                    SMPPConstant.STAT_ESME_RINVMSGLEN,
                    SMPPConstant.STAT_ESME_RINVDSTTON,
                    SMPPConstant.STAT_ESME_RINVDSTNPI);

    private final SmppSessions sessions;

    SmppProvider(SmppSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void listen(SmsAccount account) {
        sessions.keep(account);
    }

    @Override
    public Answer submit(Order order, SmsAccount account, ObjIntConsumer<String> taken) {
        try {
            SMPPSession session = sessions.open(account);
            for (int part = order.takenParts() + 1; part <= order.text().parts().size(); part++) {
                taken.accept(submit(session, order, account, part), part);
            }
            return new Answer.Taken();
        } catch (NegativeResponseException no) {
            String reason = "SMPP 0x%02x".formatted(no.getCommandStatus());
            return FOR_GOOD.contains(no.getCommandStatus())
                    ? new Answer.Never(reason)
                    : new Answer.Later(reason);
        } catch (ResponseTimeoutException | InvalidResponseException | PDUException unclear) {
            sessions.leave();
            return new Answer.Later(unclear.getClass().getSimpleName());
        } catch (IOException away) {
            sessions.leave();
            return new Answer.Later(away.getClass().getSimpleName());
        }
    }

    private static String submit(SMPPSession session, Order order, SmsAccount account, int part)
            throws PDUException,
                    ResponseTimeoutException,
                    InvalidResponseException,
                    NegativeResponseException,
                    IOException {
        SmsText text = order.text();
        int parts = text.parts().size();
        byte[] octets = SmsText.octets(text.parts().get(part - 1), text.gsm());
        return session.submitShortMessage(
                        "",
                        senderType(account),
                        senderPlan(account),
                        account.sender().replace("+", ""),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        order.to().substring(1),
                        new ESMClass(parts > 1 ? HEADED : 0),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        DataCodings.newInstance(text.gsm() ? GSM : UCS2),
                        (byte) 0,
                        parts > 1 ? headed(octets, order, parts, part) : octets)
                .getMessageId();
    }

    /** Concatenated short messages, 8-bit reference (3GPP TS 23.040, 9.2.3.24.1). */
    private static byte[] headed(byte[] octets, Order order, int parts, int part) {
        byte[] headed = new byte[octets.length + 6];
        headed[0] = 5;
        headed[2] = 3;
        headed[3] = (byte) order.reference().hashCode();
        headed[4] = (byte) parts;
        headed[5] = (byte) part;
        System.arraycopy(octets, 0, headed, 6, octets.length);
        return headed;
    }

    private static TypeOfNumber senderType(SmsAccount account) {
        if (!account.senderIsNumber()) {
            return TypeOfNumber.ALPHANUMERIC;
        }
        return account.sender().startsWith("+")
                ? TypeOfNumber.INTERNATIONAL
                : TypeOfNumber.NETWORK_SPECIFIC;
    }

    private static NumberingPlanIndicator senderPlan(SmsAccount account) {
        return account.sender().startsWith("+")
                ? NumberingPlanIndicator.ISDN
                : NumberingPlanIndicator.UNKNOWN;
    }
}
