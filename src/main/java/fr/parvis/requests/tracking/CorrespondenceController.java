package fr.parvis.requests.tracking;

import fr.parvis.account.SignedInResident;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.CompleteRequest;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.tracking.ReceiveFiles.Received;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** What the resident writes: a message, or the answer to the town hall's question. */
@Controller
@RequestMapping("/suivi/{number}")
class CorrespondenceController {

    private static final int LONGEST = 5_000;

    private final FollowedRequest followed;
    private final ReadFollowUp read;
    private final WriteMessage messages;
    private final CompleteRequest complete;
    private final ReceiveFiles receive;
    private final KeptFiles kept;

    CorrespondenceController(
            FollowedRequest followed,
            ReadFollowUp read,
            WriteMessage messages,
            CompleteRequest complete,
            ReceiveFiles receive,
            KeptFiles kept) {
        this.followed = followed;
        this.read = read;
        this.messages = messages;
        this.complete = complete;
        this.receive = receive;
        this.kept = kept;
    }

    /** What one of the two forms sends. */
    record Sent(String words, List<MultipartFile> files, List<String> kept) {
        Sent {
            words = words == null ? "" : words.strip();
            words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
            files = files == null ? List.of() : files;
            kept = kept == null ? List.of() : kept;
        }
    }

    @PostMapping("/message")
    String message(
            @PathVariable String number,
            Sent sent,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        Request request = followed.open(number, resident, browser);
        Received received = receive.receive(request, sent.files(), sent.kept());
        if (!received.refused().isEmpty()) {
            // nothing is sent yet: sending again must not say it twice
            return refused(
                    request,
                    "message",
                    sent,
                    received,
                    refusals(received, frame),
                    response,
                    frame,
                    model);
        }
        Outcome<Request, HandlingRefused> outcome =
                messages.fromResident(request.id(), sent.words(), received.ids());
        return after(outcome, "message", request, sent, received, response, frame, model);
    }

    @PostMapping("/reponse")
    String answer(
            @PathVariable String number,
            Sent sent,
            SignedInResident resident,
            HttpServletRequest browser,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        Request request = followed.open(number, resident, browser);
        Received received = receive.receive(request, sent.files(), sent.kept());
        if (!received.refused().isEmpty()) {
            // the question stays open: what was refused may be just what was asked for
            return refused(
                    request,
                    "answer",
                    sent,
                    received,
                    refusals(received, frame),
                    response,
                    frame,
                    model);
        }
        Outcome<Request, HandlingRefused> outcome =
                complete.complete(request.id(), sent.words(), received.ids());
        return after(outcome, "answer", request, sent, received, response, frame, model);
    }

    private String after(
            Outcome<Request, HandlingRefused> outcome,
            String form,
            Request request,
            Sent sent,
            Received received,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<Request, HandlingRefused> _ ->
                    "redirect:/suivi/" + request.number() + "#messages";
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) ->
                    refused(
                            request,
                            form,
                            sent,
                            received,
                            List.of(frame.t(reason)),
                            response,
                            frame,
                            model);
        };
    }

    private String refused(
            Request request,
            String form,
            Sent sent,
            Received received,
            List<String> errors,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("followUp", read.read(request, frame));
        model.addAttribute(
                "typed", new Typed(form, sent.words(), errors, kept.of(request, received.ids())));
        return "requests/tracking/page";
    }

    private static List<String> refusals(Received received, Frame frame) {
        return received.refused().stream().map(frame::t).toList();
    }
}
