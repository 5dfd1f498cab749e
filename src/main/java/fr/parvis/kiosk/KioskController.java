package fr.parvis.kiosk;

import fr.parvis.documents.QrCode;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /borne}: where everybody begins, and where everything ends. */
@Controller
class KioskController {

    private static final int LONGEST = 200;

    private final KioskPass pass;

    KioskController(KioskPass pass) {
        this.pass = pass;
    }

    @GetMapping("/borne")
    String home(HttpServletRequest browser, HttpServletResponse response, Model model) {
        Kiosk kiosk = pass.kiosk(browser).orElseThrow(NotFound::new);
        pass.forget(browser, response);
        pass.note(browser, response);
        model.addAttribute("kiosk", kiosk);
        return "kiosk/home";
    }

    /** Forgets drafts, requests shown, language: all that a browser holds of a person. */
    @PostMapping("/borne/fin")
    String end(HttpServletRequest browser, HttpServletResponse response) {
        pass.kiosk(browser).orElseThrow(NotFound::new);
        pass.forget(browser, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "redirect:/borne";
    }

    /** An address outside, to take along: nobody is led there. */
    @GetMapping("/borne/adresse")
    String address(
            @RequestParam(defaultValue = "") String vers, HttpServletRequest browser, Model model) {
        pass.kiosk(browser).orElseThrow(NotFound::new);
        if (!isAddress(vers)) {
            throw new NotFound();
        }
        model.addAttribute("address", vers);
        model.addAttribute("qr", QrCode.of(vers));
        return "kiosk/address";
    }

    @GetMapping("/borne/ouvrir")
    String offer(@RequestParam(defaultValue = "") String lien, Model model) {
        model.addAttribute("kiosk", pass.ofLink(lien).orElseThrow(NotFound::new));
        model.addAttribute("link", lien);
        return "kiosk/open";
    }

    @PostMapping("/borne/ouvrir")
    String open(
            @RequestParam(defaultValue = "") String lien,
            HttpServletRequest browser,
            HttpServletResponse response) {
        Kiosk kiosk = pass.ofLink(lien).orElseThrow(NotFound::new);
        pass.forget(browser, response);
        pass.take(browser, response, kiosk);
        return "redirect:/borne";
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            boolean page = "https".equals(uri.getScheme()) && uri.getHost() != null;
            boolean call = "tel".equals(uri.getScheme()) || "mailto".equals(uri.getScheme());
            return text.length() <= LONGEST && (page || call);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
