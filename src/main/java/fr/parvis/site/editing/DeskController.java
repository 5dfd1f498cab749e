package fr.parvis.site.editing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.site.care.PieceQuery;
import fr.parvis.site.care.PieceQuery.Position;
import fr.parvis.site.care.PieceQuery.What;
import fr.parvis.site.care.Pieces;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /bureau/site}: what waits, then all contents. */
@Controller
class DeskController {

    private static final int PAGE = 30;
    private static final int FEW = 5;
    private static final int LONGEST_WORDS = 100;

    private final Pieces pieces;
    private final Writers writers;
    private final ContentKinds kinds;

    DeskController(Pieces pieces, Writers writers, ContentKinds kinds) {
        this.pieces = pieces;
        this.writers = writers;
        this.kinds = kinds;
    }

    /**
     * @param sorte code of a kind
     * @param vue code of a {@link What}
     * @param chercher words of a title
     * @param apres keyset position
     */
    @GetMapping("/bureau/site")
    String desk(
            @RequestParam(defaultValue = "") String sorte,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String chercher,
            @RequestParam(defaultValue = "") String apres,
            @RequestParam(defaultValue = "") String fait,
            SignedInAgent agent,
            Model model) {
        Writers.only(agent);
        Set<String> reach = writers.reach(agent);
        var filter = new Filter(sorte, What.ofCode(vue), words(chercher));
        List<Piece> found = pieces.list(query(filter, reach, Filter.position(apres)));
        boolean more = found.size() > PAGE;
        List<Piece> page = more ? found.subList(0, PAGE) : found;
        boolean start = filter.everything() && apres.isEmpty();
        Map<What, List<Piece>> waiting = start ? pieces.waiting(reach, FEW + 1) : Map.of();
        model.addAttribute("pieces", page);
        model.addAttribute("filter", filter);
        model.addAttribute("next", more ? filter.after(page.getLast()) : null);
        model.addAttribute("waiting", waiting);
        model.addAttribute("start", start);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("done", fait);
        return "site/editing/desk";
    }

    @GetMapping("/bureau/site/nouveau")
    String choose(SignedInAgent agent, Model model) {
        Writers.only(agent);
        model.addAttribute("kinds", kinds.all());
        return "site/editing/choose";
    }

    private static PieceQuery query(Filter filter, Set<String> reach, Position after) {
        return new PieceQuery(
                filter.kind().isEmpty() ? null : filter.kind(),
                filter.what(),
                filter.words().isEmpty() ? null : filter.words(),
                reach,
                after,
                PAGE + 1);
    }

    private static String words(String typed) {
        String words = typed.strip();
        return words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    }
}
