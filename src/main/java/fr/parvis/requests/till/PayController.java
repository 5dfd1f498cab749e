package fr.parvis.requests.till;

import fr.parvis.account.SignedInResident;
import fr.parvis.commune.Communes;
import fr.parvis.payments.PaymentOrder;
import fr.parvis.payments.Payments;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.tracking.FollowedRequest;
import fr.parvis.ui.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The resident reads what is owed, goes to the provider, and comes back. */
@Controller
@RequestMapping("/suivi/{number}/paiement")
class PayController {

    private final FollowedRequest followed;
    private final Payments payments;
    private final Addresses addresses;
    private final Communes communes;

    PayController(
            FollowedRequest followed, Payments payments, Addresses addresses, Communes communes) {
        this.followed = followed;
        this.payments = payments;
        this.addresses = addresses;
        this.communes = communes;
    }

    static String address(Request request) {
        return "/suivi/" + request.number() + "/paiement";
    }

    @GetMapping
    String page(
            @PathVariable String number,
            SignedInResident resident,
            HttpServletRequest browser,
            Model model) {
        Request request = followed.open(number, resident, browser);
        Optional<PaymentOrder> order = payments.about(request.reference());
        if (order.isEmpty()) {
            return "redirect:/suivi/" + number;
        }
        model.addAttribute("request", request);
        model.addAttribute("order", order.get());
        model.addAttribute("online", payments.online());
        return "requests/till/pay";
    }

    @PostMapping
    String pay(@PathVariable String number, SignedInResident resident, HttpServletRequest browser) {
        Request request = followed.open(number, resident, browser);
        Optional<PaymentOrder> owed =
                payments.about(request.reference()).filter(PaymentOrder::open);
        if (owed.isEmpty() || !payments.online()) {
            return "redirect:" + address(request);
        }
        String back = addresses.of(communes.current(), address(request));
        return "redirect:" + payments.begin(owed.get().id(), back);
    }
}
