package fr.parvis.assistant.unanswered;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions without a good answer and the numbers of each day, of the current commune. */
@Repository
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeptQuestion kept) {
        jdbc.sql(
                        """
                        insert into assistant_question (asked_on, words, meanings, lang, answer)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(kept.askedOn(), kept.words(), kept.meanings(), kept.lang(), kept.answer())
                .update();
    }

    /** Adds to the numbers of a day. */
    void count(LocalDate day, Figures more) {
        jdbc.sql(
                        """
                        insert into assistant_tally as t (day, asked, answered, helped, unhelped)
                        values (?, ?, ?, ?, ?)
                        on conflict (commune_id, day) do update
                        set asked = t.asked + excluded.asked,
                            answered = t.answered + excluded.answered,
                            helped = t.helped + excluded.helped,
                            unhelped = t.unhelped + excluded.unhelped
                        """)
                .params(day, more.asked(), more.answered(), more.helped(), more.unhelped())
                .update();
    }

    /** Newest first. */
    List<KeptQuestion> open(int limit) {
        return jdbc.sql(
                        """
                        select id, asked_on, words, meanings, lang, answer from assistant_question
                        where handled_on is null order by asked_on desc, id desc limit ?
                        """)
                .param(limit)
                .query(KeptQuestion.class)
                .list();
    }

    Figures figures(LocalDate since) {
        return jdbc.sql(
                        """
                        select coalesce(sum(asked), 0) asked, coalesce(sum(answered), 0) answered,
                            coalesce(sum(helped), 0) helped, coalesce(sum(unhelped), 0) unhelped
                        from assistant_tally where day >= ?
                        """)
                .param(since)
                .query(Figures.class)
                .single();
    }

    void handled(Collection<Long> ids, LocalDate day) {
        jdbc.sql("update assistant_question set handled_on = ? where id = any(?)")
                .params(day, ids.toArray(Long[]::new))
                .update();
    }

    void forget(LocalDate before) {
        jdbc.sql("delete from assistant_question where asked_on < ?").param(before).update();
        jdbc.sql("delete from assistant_tally where day < ?").param(before).update();
    }
}
