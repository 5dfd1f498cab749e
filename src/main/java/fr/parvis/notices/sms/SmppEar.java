package fr.parvis.notices.sms;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what comes back on the line of one commune. */
record SmppEar(CommuneId commune, TextNews news) implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(SmppEar.class);
    private static final byte UCS2 = 0x08;

    /** What we cannot note now, the provider is asked to bring again. */
    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        try {
            CommuneScope.run(commune, () -> heard(message));
        } catch (RuntimeException broken) {
            LOG.error("news of an SMS could not be noted", broken);
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void heard(DeliverSm message) {
        if (!message.isSmscDeliveryReceipt()) {
            news.heard(message.getSourceAddr(), words(message));
            return;
        }
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            DeliveryReceiptState state = receipt.getFinalStatus();
            switch (state) {
                case DELIVRD -> news.came(References.like(receipt.getId()), true, "");
                case EXPIRED, DELETED, UNDELIV, REJECTD ->
                        news.came(
                                References.like(receipt.getId()),
                                false,
                                state + " " + receipt.getError());
                default -> LOG.debug("on its way: {}", receipt.getId());
            }
        } catch (InvalidDeliveryReceiptException unreadable) {
            LOG.warn("news of an SMS that cannot be read: {}", unreadable.getMessage());
        }
    }

    private static String words(DeliverSm message) {
        return new String(
                message.getShortMessage(),
                message.getDataCoding() == UCS2
                        ? StandardCharsets.UTF_16BE
                        : StandardCharsets.ISO_8859_1);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        LOG.debug("a telephone is on again");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
