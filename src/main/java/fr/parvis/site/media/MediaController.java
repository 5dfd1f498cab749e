package fr.parvis.site.media;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One image or document at the desk. */
@Controller
@RequestMapping(LibraryController.PATH + "/{id:\\d+}")
class MediaController {

    private final MediaRows rows;
    private final KnownMedia known;
    private final CareForMedia care;

    MediaController(MediaRows rows, KnownMedia known, CareForMedia care) {
        this.rows = rows;
        this.known = known;
        this.care = care;
    }

    @ModelAttribute
    void writersOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.WRITE);
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String fait) {
        Media media = find(id);
        return page(media, TypedMedia.of(media.words()), null).addObject("done", fait);
    }

    @PostMapping
    ModelAndView describe(@PathVariable long id, TypedMedia typed) {
        return answer(find(id), typed, care.describe(id, typed), "/" + id + "?fait=decrit");
    }

    @PostMapping("/remplacer")
    ModelAndView replace(
            @PathVariable long id, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        Media media = find(id);
        boolean none = fichier == null || fichier.isEmpty();
        return answer(
                media,
                TypedMedia.of(media.words()),
                none
                        ? Outcome.refused(new MediaRefused.NoFile())
                        : care.replace(id, fichier.getOriginalFilename(), fichier.getInputStream()),
                "/" + id + "?fait=remplace");
    }

    @PostMapping("/supprimer")
    ModelAndView remove(@PathVariable long id) {
        Media media = find(id);
        return answer(media, TypedMedia.of(media.words()), care.remove(id), "?fait=supprime");
    }

    private ModelAndView answer(
            Media media, TypedMedia typed, Outcome<Long, MediaRefused> outcome, String next) {
        return switch (outcome) {
            case Outcome.Done<Long, MediaRefused> _ ->
                    new ModelAndView("redirect:" + LibraryController.PATH + next);
            case Outcome.Refused<Long, MediaRefused>(MediaRefused no) -> page(media, typed, no);
        };
    }

    private Media find(long id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Media media, TypedMedia typed, MediaRefused refused) {
        var page =
                new ModelAndView("site/media/media")
                        .addObject("media", media)
                        .addObject("image", known.pictures(List.of(media)).get(media.id()))
                        .addObject("uses", care.uses(List.of(media.id())))
                        .addObject("typed", typed)
                        .addObject("refused", refused)
                        .addObject("done", "");
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
