package fr.parvis.requests.splitting;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the procedures that a part of a request may be a request of. */
@Component
public class ReadSplitting {

    private final Procedures procedures;

    ReadSplitting(Procedures procedures) {
        this.procedures = procedures;
    }

    public Splitting of(Request request) {
        Revision revision = procedures.revision(request.revisionId());
        List<Revision> to =
                Stream.concat(
                                procedures.current(revision.code()).stream(),
                                procedures.all().stream()
                                        .filter(one -> !one.code().equals(revision.code())))
                        .filter(one -> fits(one, revision, request))
                        .toList();
        return new Splitting(request, revision, to);
    }

    /** What residents ask for stays so; what agents ask for too. */
    private static boolean fits(Revision to, Revision from, Request request) {
        return to.definition().kind().filled()
                && to.definition().kind().onThePortal() == from.definition().kind().onThePortal()
                && !SharedFields.of(
                                from.definition().form(), to.definition().form(), request.answers())
                        .isEmpty();
    }
}
