package fr.parvis.requests.gestures;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.correction.Askable;
import fr.parvis.requests.correction.ReadAnswers;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.splitting.ReadSplitting;
import fr.parvis.requests.splitting.SplitRefused;
import fr.parvis.requests.splitting.Splitting;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the page on which a request is split. */
@Component
class ShowSplit {

    private final ReadSplitting read;
    private final ReadAnswers answers;
    private final MessageThread thread;
    private final Files files;

    ShowSplit(ReadSplitting read, ReadAnswers answers, MessageThread thread, Files files) {
        this.read = read;
        this.answers = answers;
        this.thread = thread;
        this.files = files;
    }

    SplitPage page(Visit visit, Splitting.Order order, SplitRefused refusal) {
        Splitting splitting = read.of(visit.request());
        List<String> shared =
                splitting.to(order.procedure()).map(splitting::shared).orElse(List.of());
        return new SplitPage(
                visit,
                splitting.to().stream().map(Revision::definition).toList(),
                answered(visit, splitting).stream()
                        .filter(one -> shared.contains(one.id()))
                        .toList(),
                sent(visit),
                order,
                refusal);
    }

    /** Of the files asked for, those that the resident sent with messages. */
    List<Long> sent(Visit visit, Collection<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : sent(visit).stream().map(StoredFile::id).filter(wanted::contains).toList();
    }

    private List<Askable> answered(Visit visit, Splitting splitting) {
        return answers.askable(visit.request(), splitting.revision(), visit.frame().locale());
    }

    private List<StoredFile> sent(Visit visit) {
        List<Long> ids =
                thread.of(visit.id(), false).stream()
                        .filter(one -> one.kind() == Message.Kind.FROM_RESIDENT)
                        .flatMap(one -> one.files().stream())
                        .toList();
        return ids.isEmpty() ? List.of() : files.get(ids);
    }
}
