import { httpApi, restApi } from "../../kinds/apigateway.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { stateMachine } from "../../kinds/stepfunctions.ts";
import { all, any } from "../../value/verdict.ts";
import { spansZones } from "../roles/claims.ts";
import { unsizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { nothing } from "./time.ts";

const FUNCTIONS = "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html";
const MACHINES = "https://docs.aws.amazon.com/step-functions/latest/dg/disaster-recovery-resiliency.html";
const APIS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html";

/** Functions, state machines and APIs: AWS runs them in several zones of their region. */
export const serverlessMechanisms: readonly Mechanism[] = [
  mechanism(lambdaFunction, {
    id: "lambda-other-hosts",
    title: "Lambda function that runs wherever AWS has room",
    against: ["instance"],
    when: () => all(),
    rto: nothing("the next call runs elsewhere"),
    pages: [FUNCTIONS],
  }),
  mechanism(lambdaFunction, {
    id: "lambda-other-zones",
    title: "Lambda function in several zones",
    against: ["zone"],
    when: ({ subnets, zones }) => any(subnets.isEmpty(), spansZones(zones)),
    rto: nothing("the next call runs in another zone"),
    pages: [FUNCTIONS, "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"],
  }),
  ...unsizedElsewhere([lambdaFunction], { id: "lambda", label: "Lambda function" }),
  mechanism(stateMachine, {
    id: "stepfunctions-regional",
    title: "state machine of Step Functions, in several zones",
    against: ["instance", "zone"],
    when: () => all(),
    rto: nothing("AWS runs it in several zones"),
    pages: [MACHINES, "https://aws.amazon.com/step-functions/features/"],
    note: "Executions that run are not replicated to another region.",
  }),
  ...unsizedElsewhere([stateMachine], { id: "stepfunctions", label: "state machine" }),
  mechanism([restApi, httpApi], {
    id: "apigateway-regional",
    title: "API of API Gateway, in several zones",
    against: ["instance", "zone"],
    when: () => all(),
    rto: nothing("AWS runs it in several zones, and recovers it from the failure of one"),
    pages: [APIS],
    note: "A private API is reached by interface endpoints, which have zones of their own.",
  }),
  ...unsizedElsewhere([restApi, httpApi], { id: "apigateway", label: "API" }),
];
