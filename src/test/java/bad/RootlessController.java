package bad;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RootlessController {

    @GetMapping("/")
    String home() {
        return "home";
    }
}
