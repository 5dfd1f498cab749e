package fr.parvis.account.proof;

import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/**
 * New recovery codes, shown in the answer to the form that made them: they are kept nowhere, so
 * there is no other address to see them at.
 *
 * @param codes empty when the earlier ones still hold
 * @param next local path to go on to
 * @param kept form to post afterwards, or null
 */
public record CodesPage(List<String> codes, String next, KeptForm kept) {

    CodesPage(List<String> codes, String next, KeptForm kept, String home) {
        this(codes, LocalPath.of(next).map(LocalPath::value).orElse(home), kept);
    }

    ModelAndView show() {
        return new ModelAndView("account/recovery-codes").addObject("page", this);
    }
}
