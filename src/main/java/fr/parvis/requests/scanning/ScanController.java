package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.documents.ScannedPages;
import fr.parvis.files.FileDownloads;
import fr.parvis.files.Files;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.ErrorLink;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /bureau/numerisation}: what the scanner made of the post. */
@Controller
@RequestMapping(ScanController.ROOT)
class ScanController {

    static final String ROOT = "/bureau/numerisation";

    private final TakeBatch take;
    private final ScanBatches batches;
    private final SeenItems items;
    private final Files files;
    private final FileDownloads downloads;

    ScanController(
            TakeBatch take,
            ScanBatches batches,
            SeenItems items,
            Files files,
            FileDownloads downloads) {
        this.take = take;
        this.batches = batches;
        this.items = items;
        this.files = files;
        this.downloads = downloads;
    }

    @GetMapping
    String page(SignedInAgent agent, Model model) {
        return show(List.of(), agent, model);
    }

    @PostMapping
    String take(
            @RequestParam(name = "fichiers", required = false) List<MultipartFile> sent,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return switch (take.take(sent == null ? List.of() : sent, agent)) {
            case Outcome.Done<Long, ScanRefused>(Long batch) -> "redirect:" + ROOT + "/" + batch;
            case Outcome.Refused<Long, ScanRefused>(ScanRefused why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(List.of(new ErrorLink("fichiers", frame.t(why))), agent, model);
            }
        };
    }

    @GetMapping("/pages/{id}/document")
    ResponseEntity<Resource> document(@PathVariable long id, SignedInAgent agent) {
        return downloads.preview(files.get(seen(id, agent).file()));
    }

    @GetMapping("/pages/{id}/image")
    ResponseEntity<byte[]> image(@PathVariable long id, SignedInAgent agent) throws IOException {
        try (var content = files.open(seen(id, agent).file());
                var pages = ScannedPages.open(content.readAllBytes())) {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .body(pages.picture(1));
        }
    }

    private ScanItem seen(long id, SignedInAgent agent) {
        return items.find(id, agent).filter(one -> one.file() != null).orElseThrow(NotFound::new);
    }

    private String show(List<ErrorLink> errors, SignedInAgent agent, Model model) {
        model.addAttribute("batches", batches.of(agent));
        model.addAttribute("toType", items.toType(agent));
        model.addAttribute("errors", errors);
        model.addAttribute("most", TakeBatch.MOST_PAGES);
        model.addAttribute("bytes", Pile.LIMITS.maxBytes());
        return "requests/scanning/page";
    }
}
