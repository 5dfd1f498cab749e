package fr.parvis.kiosk;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Communes;
import fr.parvis.documents.QrCode;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administrators set up kiosks, let a device in, and shut it out. */
@Controller
@RequestMapping(KiosksController.PATH)
class KiosksController {

    static final String PATH = "/bureau/bornes";
    private static final int LONGEST = 60;

    private final KioskStore store;
    private final KioskPass pass;
    private final Communes communes;
    private final Addresses addresses;
    private final ChangeKiosks change;

    KiosksController(
            KioskStore store,
            KioskPass pass,
            Communes communes,
            Addresses addresses,
            ChangeKiosks change) {
        this.store = store;
        this.pass = pass;
        this.communes = communes;
        this.addresses = addresses;
        this.change = change;
    }

    @ModelAttribute
    void administratorsOnly(SignedInAgent agent) {
        NotAllowed.unless(agent, Permission.ADMINISTER);
    }

    @GetMapping
    String list(Model model) {
        return page("", List.of(Service.values()), null, model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") List<String> services,
            @RequestParam(defaultValue = "60") int secondes,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        List<Service> chosen =
                services.stream().map(Service::of).flatMap(Optional::stream).distinct().toList();
        boolean named = !nom.isBlank() && nom.strip().length() <= LONGEST;
        if (!named || chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String error = frame.t(named ? "kiosk.refused.services" : "kiosk.refused.name");
            return page(nom, chosen, error, model);
        }
        long id = change.add(nom.strip(), chosen, secondes);
        return link(id, model);
    }

    /** A new device takes it over. */
    @PostMapping("/lien")
    String relink(@RequestParam long id, Model model) {
        change.turn(store.find(id).orElseThrow(NotFound::new));
        return link(id, model);
    }

    @PostMapping("/retirer")
    String end(@RequestParam long id) {
        change.end(store.find(id).orElseThrow(NotFound::new));
        return "redirect:" + PATH;
    }

    private String link(long id, Model model) {
        Kiosk kiosk = store.find(id).orElseThrow();
        String address = addresses.of(communes.current(), "/borne/ouvrir?lien=" + pass.link(kiosk));
        model.addAttribute("kiosk", kiosk);
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        return "kiosk/link";
    }

    private String page(String name, List<Service> chosen, String error, Model model) {
        model.addAttribute("kiosks", store.all());
        model.addAttribute("name", name);
        model.addAttribute("chosen", chosen);
        model.addAttribute("error", error);
        return "kiosk/list";
    }
}
