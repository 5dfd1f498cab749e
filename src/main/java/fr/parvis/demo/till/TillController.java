package fr.parvis.demo.till;

import fr.parvis.demo.till.DemoTill.Bill;
import fr.parvis.kernel.Money;
import fr.parvis.payments.Payments;
import fr.parvis.ui.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the demonstration's provider: pay, or be refused. */
@Controller
@Profile("demo")
@RequestMapping("/demo/paiement/{token:[0-9a-f]{24}}")
class TillController {

    private final DemoTill till;
    private final Payments payments;

    TillController(DemoTill till, Payments payments) {
        this.till = till;
        this.payments = payments;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        Bill bill = till.find(token).orElseThrow(NotFound::new);
        model.addAttribute("label", bill.label());
        model.addAttribute("amount", new Money(bill.cents()));
        model.addAttribute("open", bill.verdict().equals("PENDING"));
        model.addAttribute("back", bill.back());
        model.addAttribute("address", "/demo/paiement/" + token);
        return "demo/till";
    }

    @PostMapping
    String decide(@PathVariable String token, @RequestParam(defaultValue = "") String choice) {
        Bill bill = till.find(token).orElseThrow(NotFound::new);
        till.decide(token, choice.equals("pay"));
        payments.ask(token);
        return "redirect:" + bill.back();
    }
}
