package peer;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.providers.aws.instance.Instance;
import com.hashicorp.cdktf.providers.aws.provider.AwsProvider;
import com.hashicorp.cdktf.providers.aws.subnet.Subnet;
import com.hashicorp.cdktf.providers.aws.vpc.Vpc;
import java.util.Map;

/** The stack both sides emit, in CDKTF: a VPC, n/2 subnets and n/2 instances. */
public final class Stack {
    private Stack() {}

    public static void main(String[] arguments) {
        int half = Integer.parseInt(arguments[0]) / 2;
        App app = new App();
        TerraformStack stack = new TerraformStack(app, "stack");
        AwsProvider.Builder.create(stack, "aws").region("eu-west-1").build();
        Vpc vpc = Vpc.Builder.create(stack, "main")
                .cidrBlock("10.0.0.0/8")
                .tags(Map.of("Name", "main"))
                .build();
        for (int i = 0; i < half; i++) {
            Subnet subnet = Subnet.Builder.create(stack, "subnet-" + i)
                    .vpcId(vpc.getId())
                    .cidrBlock("10." + i / 256 + "." + i % 256 + ".0/24")
                    .build();
            Instance.Builder.create(stack, "instance-" + i)
                    .ami("ami-0123456789abcdef0")
                    .instanceType("t3.micro")
                    .subnetId(subnet.getId())
                    .tags(Map.of("Name", "instance-" + i))
                    .build();
        }
        app.synth();
    }
}
