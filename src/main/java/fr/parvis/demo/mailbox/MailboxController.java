package fr.parvis.demo.mailbox;

import fr.parvis.files.FileDownloads;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the residents and agents of the demonstration would find in their own mailboxes. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mailbox")
class MailboxController {

    /**
     * The message is a page of its own origin, without script; its links open in the whole window.
     */
    private static final String CAGE =
            "sandbox allow-top-navigation-by-user-activation; default-src 'none';"
                    + " style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String LINKS_OUT = "<head><base target=\"_top\">";

    private final DemoMails mails;
    private final FileDownloads downloads;

    MailboxController(DemoMails mails, FileDownloads downloads) {
        this.mails = mails;
        this.downloads = downloads;
    }

    @GetMapping
    String list(Model model, Frame frame) {
        model.addAttribute(
                "mails", mails.newest().stream().map(line -> link(line, frame)).toList());
        return "demo/mailbox";
    }

    private static LinkItem link(DemoMails.Line line, Frame frame) {
        String detail =
                frame.t(
                        "demo.mailbox.line",
                        line.recipient(),
                        frame.format().moment(line.receivedAt()));
        return new LinkItem("/demo/mailbox/" + line.id(), "letter", line.subject(), detail);
    }

    @GetMapping("/{id:\\d{1,18}}")
    String message(@PathVariable long id, Model model) {
        DemoMail mail = mail(id);
        model.addAttribute("mail", mail);
        model.addAttribute("paragraphs", TextPiece.paragraphs(mail.text()));
        return "demo/message";
    }

    @GetMapping("/{id:\\d{1,18}}/html")
    @ResponseBody
    byte[] html(@PathVariable long id, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CAGE);
        response.setContentType("text/html;charset=UTF-8");
        String page = mail(id).html().replaceFirst("<head>", LINKS_OUT);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/{id:\\d{1,18}}/{attachment:\\d{1,3}}")
    ResponseEntity<Resource> attachment(@PathVariable long id, @PathVariable int attachment) {
        List<DemoMail.Attachment> attachments = mail(id).attachments();
        if (attachment >= attachments.size()) {
            throw new NotFound();
        }
        DemoMail.Attachment wanted = attachments.get(attachment);
        return downloads.attachment(wanted.name(), wanted.mediaType(), wanted.content());
    }

    private DemoMail mail(long id) {
        return mails.get(id).orElseThrow(NotFound::new);
    }
}
