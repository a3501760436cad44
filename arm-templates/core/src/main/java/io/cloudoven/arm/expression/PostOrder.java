package io.cloudoven.arm.expression;

/** The nodes of a tree in the order a parser finishes them: children before their parent. */
final class PostOrder {
    private final LanguageExpression wanted;
    private int count;

    private PostOrder(LanguageExpression wanted) {
        this.wanted = wanted;
    }

    /** The number of a node, counted from 0; -1 when it is not in the tree. */
    static int indexOf(LanguageExpression wanted, LanguageExpression tree) {
        PostOrder order = new PostOrder(wanted);
        return order.visit(tree) ? order.count : -1;
    }

    /** Whether the node is below; if so, {@code count} is its number. */
    @SuppressWarnings("ReferenceEquality") // equal nodes stand in several places
    private boolean visit(LanguageExpression node) {
        if (visitChildren(node)) {
            return true;
        }
        if (node == wanted) {
            return true;
        }
        count++;
        return false;
    }

    private boolean visitChildren(LanguageExpression node) {
        if (node instanceof Call call) {
            for (LanguageExpression argument : call.arguments()) {
                if (visit(argument)) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof Element element) {
            return visit(element.target()) || visit(element.index());
        }
        return node instanceof Member member && visit(member.target());
    }
}
