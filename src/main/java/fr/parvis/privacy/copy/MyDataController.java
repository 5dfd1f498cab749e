package fr.parvis.privacy.copy;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInResident;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.ui.Frame;
import java.net.URI;
import java.time.Clock;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A resident takes away all that is kept about them. */
@Controller
@RequestMapping("/mon-compte/mes-donnees")
class MyDataController {

    private static final URI PAGE = URI.create("/mon-compte/mes-donnees");

    private final CopyStore copies;
    private final OrderCopy orders;
    private final Files files;
    private final FileDownloads downloads;
    private final Clock clock;

    MyDataController(
            CopyStore copies, OrderCopy orders, Files files, FileDownloads downloads, Clock clock) {
        this.copies = copies;
        this.orders = orders;
        this.files = files;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(SignedInResident resident) {
        return new ModelAndView("privacy/mine")
                .addObject("copy", copies.last(resident.id()).filter(this::offered).orElse(null));
    }

    @ProvenRecently
    @PostMapping
    String order(SignedInResident resident, Frame frame) {
        orders.order(resident, frame.locale());
        return "redirect:/mon-compte/mes-donnees";
    }

    /** Where there is none, or no longer, the page says what to do. */
    @ProvenRecently
    @GetMapping("/copie.zip")
    ResponseEntity<Resource> fetch(SignedInResident resident) {
        return copies.last(resident.id())
                .filter(this::offered)
                .filter(one -> one.file() != null)
                .map(one -> downloads.attachment(files.get(one.file())))
                .orElseGet(
                        () -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(PAGE).build());
    }

    private boolean offered(OrderedCopy copy) {
        return copy.madeAt() == null || clock.instant().isBefore(copy.until());
    }
}
