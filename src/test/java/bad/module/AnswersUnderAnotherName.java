package bad.module;

import org.springframework.web.bind.annotation.GetMapping;

class AnswersUnderAnotherName {

    @GetMapping("/")
    String home() {
        return "home";
    }
}
