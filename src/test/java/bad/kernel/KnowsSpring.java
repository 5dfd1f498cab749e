package bad.kernel;

import org.springframework.stereotype.Component;

@Component
public class KnowsSpring {}
