package fr.parvis.notices;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages down; the {@link Dispatcher} takes them from there. */
@Component
class Outbox implements Notices {

    private final NoticeRows rows;
    private final WakeDispatcher wake;

    Outbox(NoticeRows rows, WakeDispatcher wake) {
        this.rows = rows;
        this.wake = wake;
    }

    @Override
    @Transactional
    public void send(Notice notice) {
        send(List.of(notice));
    }

    @Override
    @Transactional
    public void send(Collection<Notice> notices) {
        rows.add(notices);
        wake.afterCommit();
    }

    @Override
    public List<Delivery> about(String subject) {
        return rows.about(subject);
    }

    @Override
    public int forget(String subject) {
        return rows.forget(subject);
    }
}
