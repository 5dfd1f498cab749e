package fr.parvis.notices.sms;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An operator of SMS, by the server side of the library itself. */
final class SmppServer implements ServerMessageReceiverListener, AutoCloseable {

    final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    final int port;
    volatile String password;
    volatile int refusal;
    volatile String naming = "op-%d";
    private final SMPPServerSessionListener door;
    private final AtomicInteger numbers = new AtomicInteger(1000);
    private volatile SMPPServerSession session;

    SmppServer() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        door = new SMPPServerSessionListener(port);
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                SMPPServerSession next = door.accept();
                next.setMessageReceiverListener(this);
                BindRequest bind = next.waitForBind(5000);
                password = bind.getPassword();
                session = next;
                bind.accept("operateur", InterfaceVersion.IF_34);
            }
        } catch (IOException closed) {
            return;
        } catch (TimeoutException | PDUStringException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** News of a part, as operators write them. */
    void tell(String reference, String state) throws Exception {
        String receipt =
                "id:%s sub:001 dlvrd:001 submit date:2611221400 done date:2611221401 stat:%s err:000 text:"
                        .formatted(reference, state);
        bring("33600000000", MessageType.SMSC_DEL_RECEIPT, receipt);
    }

    /** Somebody answers. */
    void answer(String from, String text) throws Exception {
        bring(from, MessageType.DEFAULT, text);
    }

    private void bring(String from, MessageType type, String text) throws Exception {
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                from,
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "36180",
                new ESMClass(MessageMode.DEFAULT, type, GSMSpecificFeature.DEFAULT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.ZERO,
                text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession from)
            throws ProcessRequestException {
        if (refusal != 0) {
            throw new ProcessRequestException("refused", refusal);
        }
        taken.add(message);
        try {
            return new SubmitSmResult(
                    new MessageId(naming.formatted(numbers.incrementAndGet())),
                    new OptionalParameter[0]);
        } catch (PDUStringException never) {
            throw new IllegalStateException(never);
        }
    }

    String lastReference() {
        return "op-" + numbers.get();
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti many, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
            QueryBroadcastSm query, SMPPServerSession from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        if (session != null) {
            session.unbindAndClose();
        }
        door.close();
    }
}
