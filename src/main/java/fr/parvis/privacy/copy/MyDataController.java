package fr.parvis.privacy.copy;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.SignedInResident;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.time.Clock;
import org.springframework.core.io.Resource;
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

    @ProvenRecently
    @GetMapping("/copie.zip")
    ResponseEntity<Resource> fetch(SignedInResident resident) {
        OrderedCopy copy =
                copies.last(resident.id())
                        .filter(this::offered)
                        .filter(one -> one.file() != null)
                        .orElseThrow(NotFound::new);
        return downloads.attachment(files.get(copy.file()));
    }

    private boolean offered(OrderedCopy copy) {
        return copy.madeAt() == null || clock.instant().isBefore(copy.until());
    }
}
