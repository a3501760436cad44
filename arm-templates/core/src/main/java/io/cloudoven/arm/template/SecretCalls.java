package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Call;
import io.cloudoven.arm.expression.Element;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Member;

/** Calls that result in secrets: {@code listKeys}, {@code listCredentials} and the like. */
final class SecretCalls {
    private SecretCalls() {}

    static boolean in(LanguageExpression expression) {
        if (expression instanceof Call call) {
            boolean list = call.namespace() == null
                    && call.name().regionMatches(true, 0, "list", 0, 4)
                    && call.name().length() > 4;
            return list || call.arguments().stream().anyMatch(SecretCalls::in);
        }
        if (expression instanceof Member member) {
            return in(member.target());
        }
        return expression instanceof Element element && (in(element.target()) || in(element.index()));
    }
}
