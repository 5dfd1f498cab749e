package fr.parvis.requests.till;

import fr.parvis.account.SignedInAgent;
import fr.parvis.payments.PaymentOrder;
import fr.parvis.payments.Payments;
import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.steps.AgentsTurn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent writes down a payment taken at the counter or by post, with its reference. */
@Controller
@RequestMapping("/bureau/demandes/{number}/paiement")
class RecordPaymentController {

    private static final int LONGEST = 200;

    private final AgentsTurn turn;
    private final Payments payments;

    RecordPaymentController(AgentsTurn turn, Payments payments) {
        this.turn = turn;
        this.payments = payments;
    }

    static String address(Request request) {
        return AgentsTurn.page(request.number()) + "/paiement";
    }

    @GetMapping
    String page(@PathVariable String number, SignedInAgent agent, Model model) {
        Optional<PaymentOrder> owed = owed(number, agent);
        return owed.isEmpty()
                ? "redirect:" + AgentsTurn.page(number)
                : show(number, owed.get(), "", null, model);
    }

    @PostMapping
    String record(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String receipt,
            SignedInAgent agent,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Optional<PaymentOrder> owed = owed(number, agent);
        String typed = receipt.strip();
        if (owed.isPresent() && (typed.isEmpty() || typed.length() > LONGEST)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String error = frame.t("requests.payment.receipt.missing");
            return show(number, owed.get(), typed, error, model);
        }
        owed.ifPresent(order -> payments.record(order.id(), typed, agent.presented()));
        return "redirect:" + AgentsTurn.page(number);
    }

    private static String show(
            String number, PaymentOrder order, String receipt, String error, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("order", order);
        model.addAttribute("receipt", receipt);
        model.addAttribute("error", error);
        return "requests/till/record";
    }

    private Optional<PaymentOrder> owed(String number, SignedInAgent agent) {
        return turn.at(number, Kind.PAYMENT, agent)
                .map(Work::request)
                .flatMap(request -> payments.about(request.reference()))
                .filter(PaymentOrder::open);
    }
}
